import { RECORD_FORMS } from '../../../forms/my-record/holder.ts';
import { parseRecordAction } from '../../../forms/my-record/myRecord.ts';
import type { MyRecordView } from '../../../forms/my-record/myRecordPage.tsx';
import type { FormAnswers, FormIssue } from '../../../forms/parse.ts';
import { dayOf } from '../../../program/clock/zone.ts';
import type { Environment } from '../../environment.ts';
import { readSettings } from '../settings.ts';
import { erase } from './erasure.ts';
import type { OwnRecord } from './ownRecord.ts';
import { correct, pause, tellChanged, withdraw } from './records.ts';

/** Either what to mend, or the page that says what was done, and the letters it led to. */
export type RecordActed = { issues: FormIssue[] } | { view: MyRecordView; letters: string[] };

/** Does with a record what its holder asks. Erasing is asked twice. */
export async function actOnRecord(
  env: Environment,
  { id, holder }: OwnRecord,
  answers: FormAnswers,
  now: Date,
): Promise<RecordActed> {
  const today = dayOf(now, (await readSettings(env)).timeZone);
  const parsed = parseRecordAction(RECORD_FORMS[holder].questions, answers, today);
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
    case 'withdraw':
      return { view: { state: 'done-withdrawn' }, letters: await withdraw(env, id, now) };
    case 'erase':
      if (!asked.confirmErase) return { view: { state: 'confirm-erase' }, letters: [] };
      return { view: { state: 'done-erased' }, letters: await erase(env, id, now) };
  }
}
