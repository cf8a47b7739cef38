import { z } from 'zod';
import type { FormAnswers, FormIssue } from '../../../forms/parse.ts';
import { moveConnector } from '../../../program/connectors/status.ts';
import { afterPause, moveParticipant } from '../../../program/participants/status.ts';
import { listOf } from '../../../program/stored.ts';
import type { Environment } from '../../environment.ts';
import { commit } from '../commit.ts';
import { FORMS } from '../forms/forms.ts';
import { programLake } from '../lake.ts';
import { findConnector, findParticipant } from '../people.ts';
import { readSettings } from '../settings.ts';
import { retryOnConflict, transition } from '../transition.ts';
import type { OwnRecord } from './ownRecord.ts';

const historySchema = z
  .object({ history: listOf(z.looseObject({ from: z.string().nullish(), to: z.string(), who: z.string() })) })
  .catch({ history: [] });

/** Ends the pause that a participant made: back to where they were. One of the program, or of staff, is theirs to end. */
async function resumeParticipant(env: Environment, id: string, now: Date): Promise<boolean> {
  const lake = programLake(env);
  const participant = await findParticipant(lake, id);
  const { history } = historySchema.parse(await lake.getDocument(id));
  const put = history.findLast(({ to }) => to === 'on-hold');
  if (participant?.status !== 'on-hold' || put?.who !== 'participant') return false;
  const to = afterPause(history);
  const back = moveParticipant('on-hold', to, { at: now, who: 'participant', note: 'ended the pause' });
  const patch = transition(participant, [back], to === 'ready' ? { readyAt: back.at } : {});
  await commit(lake.transaction().patch(id, { ...patch, unset: ['pausedUntil'] }));
  return true;
}

async function resumeConnector(env: Environment, id: string, now: Date): Promise<boolean> {
  const lake = programLake(env);
  const connector = await findConnector(lake, id);
  if (connector?.status !== 'paused') return false;
  const back = moveConnector('paused', 'active', { at: now, who: 'connector', note: 'ended the pause' });
  await commit(lake.transaction().patch(id, { ...transition(connector, [back]), unset: ['pausedUntil'] }));
  return true;
}

/** Ends somebody's own pause today. Whether there was one to end: said twice, it is done once. */
export function resume(env: Environment, id: string, now: Date): Promise<boolean> {
  return retryOnConflict(() =>
    id.startsWith('connector.') ? resumeConnector(env, id, now) : resumeParticipant(env, id, now),
  );
}

/** What became of the form of somebody who comes back: what to mend, a page of the site, or the letters it led to. */
export type CameBack = { issues: FormIssue[] } | { letters: string[]; next: string | undefined };

/**
 * Keeps the form of somebody who comes back, as if it had been sent on the site from the address on record: beside the
 * record, for staff to read. What the person does not change stays as it is.
 */
export async function signUpAgain(
  env: Environment,
  { holder, answers: kept, language }: OwnRecord,
  sent: FormAnswers,
  now: Date,
): Promise<CameBack> {
  const form = FORMS[holder === 'participant' ? 'learn-more' : 'become-a-connector'];
  const { email } = kept;
  const settings = await readSettings(env);
  const parsed = form.parse({ ...sent, email: [email ?? ''].flat()[0] ?? '', lang: language }, settings);
  if (!parsed.ok) return parsed;
  return { letters: await parsed.store(env, now), next: parsed.next && form.page + parsed.next };
}
