import { recordForm } from '../../../forms/my-record/holder.ts';
import { TAKE_WORDS_BACK } from '../../../forms/my-record/KindWords.tsx';
import { parseRecordAction } from '../../../forms/my-record/myRecord.ts';
import type { MyRecordView } from '../../../forms/my-record/myRecordPage.tsx';
import { SHOW_ON_SITE, TAKE_OFF_SITE } from '../../../forms/my-record/OnSite.tsx';
import type { FormAnswers, FormIssue } from '../../../forms/parse.ts';
import { LEAVE_TRIAL } from '../../../forms/trial/LeaveTrial.tsx';
import { dayOf } from '../../../program/clock/zone.ts';
import type { Environment } from '../../environment.ts';
import { takeKindWordsBack } from '../matches/kindWords.ts';
import { leaveTrials } from '../matches/trials.ts';
import { readSettings } from '../settings.ts';
import { resume, signUpAgain } from './comeBack.ts';
import { erase } from './erasure.ts';
import { askForAddress } from './newAddress.ts';
import { keepOnSite, takeOffSite } from './onSite.ts';
import { giveOneMore } from './ownCoffees.ts';
import type { OwnRecord } from './ownRecord.ts';
import { correct, pause, tellChanged, withdraw } from './records.ts';

/** Either what to mend, or the page that says what was done, and the letters it led to; or a page of the site. */
export type RecordActed =
  | { issues: FormIssue[] }
  | { view: MyRecordView; letters: string[] }
  | { next: string }
  /** Nothing was done: the page is shown as it stands. */
  | { again: true };

/** Does with a record what its holder asks. Erasing is asked twice. */
export async function actOnRecord(
  env: Environment,
  record: OwnRecord,
  answers: FormAnswers,
  now: Date,
): Promise<RecordActed> {
  const { id, holder } = record;
  const settings = await readSettings(env);
  const today = dayOf(now, settings.timeZone);
  const { questions } = recordForm(holder, settings);
  const parsed = parseRecordAction(questions, answers, today, settings.country);
  if (!parsed.ok) return parsed;
  const asked = parsed.value;
  switch (asked.action) {
    case 'correct':
      return { view: { state: 'done-corrected' }, letters: await correct(env, id, asked.correction, now) };
    case 'pause': {
      const { pauseUntil } = asked;
      const letters = [...(await pause(env, id, pauseUntil, now)), ...(await tellChanged(env, id, now))];
      return { view: { state: 'done-paused', pauseUntil }, letters };
    }
    case 'resume': {
      const letters = (await resume(env, id, now)) ? await tellChanged(env, id, now) : [];
      return { view: { state: 'done-resumed' }, letters };
    }
    case 'one-more': {
      const until = holder === 'connector' ? await giveOneMore(env, id, now) : undefined;
      // Where they take nobody now the page shows why.
      if (!until) return { again: true };
      return { view: { state: 'done-one-more', until }, letters: await tellChanged(env, id, now) };
    }
    case LEAVE_TRIAL:
      if (holder !== 'participant') return { again: true };
      return { view: { state: 'done-left-trial' }, letters: await leaveTrials(env, id, now) };
    case TAKE_WORDS_BACK:
      await takeKindWordsBack(env, id, asked.words, now);
      return { view: { state: 'done-words' }, letters: [] };
    case SHOW_ON_SITE: {
      const words = { text: asked.siteWords, topics: asked.siteTopics };
      if (holder !== 'connector' || !(await keepOnSite(env, id, words, now))) return { again: true };
      return { view: { state: 'done-on-site' }, letters: [] };
    }
    case TAKE_OFF_SITE:
      if (holder !== 'connector') return { again: true };
      await takeOffSite(env, id, now);
      return { view: { state: 'done-off-site' }, letters: [] };
    case 'email': {
      const { newEmail: address } = asked;
      return {
        view: { state: 'done-address', address },
        letters: await askForAddress(env, id, address, now),
      };
    }
    case 'again': {
      const came = await signUpAgain(env, record, answers, now);
      if ('issues' in came) return came;
      const { letters, next } = came;
      return next ? { next } : { view: { state: 'done-again' }, letters };
    }
    case 'withdraw':
      return { view: { state: 'done-withdrawn' }, letters: await withdraw(env, id, now) };
    case 'erase':
      if (!asked.confirmErase) return { view: { state: 'confirm-erase' }, letters: [] };
      return { view: { state: 'done-erased' }, letters: await erase(env, id, now) };
  }
}
