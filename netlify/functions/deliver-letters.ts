import type { Config } from '@netlify/functions';
import { readEnvironment } from '../environment.ts';
import { errorName, log } from '../log.ts';
import { drainSpool } from '../services/background/drainSpool.ts';
import { findMissedEffects, handleRecordChange } from '../services/background/recordChanges.ts';
import { forgetOldCounts } from '../services/forms/limits.ts';
import { deliverInTurn } from '../services/letters/deliverInTurn.ts';
import { dueLetters } from '../services/letters/dueLetters.ts';
import { sendMessages } from '../services/messages/sendMessages.ts';
import { noteSignedUp } from '../services/partners/signedUp.ts';
import { buildWhatWasMissed } from '../services/siteBuild.ts';
import { reportHeartbeat, tellWatcher } from '../services/staff/heartbeat.ts';

/** Letters for one run. */
const LETTERS_A_RUN = 50;

/** Milliseconds after which no new piece of work is begun: a scheduled function has 30 seconds. */
const ENOUGH = 22_000;

/** Every five minutes: forms that waited, decisions whose webhook was lost, people whom partners sent and who signed up, letters that are due and then what staff wrote to many, a change of the site that was not built. Each step stands alone. */
export default async (): Promise<void> => {
  const env = readEnvironment();
  const now = new Date();
  // What this run queues: a query may not see it yet.
  const queued = new Set<string>();
  const queue = (letters: readonly string[]) => {
    for (const id of letters) queued.add(id);
  };
  const step = <Result>(name: string, run: () => Promise<Result>): Promise<Result | undefined> =>
    run().catch((error) => {
      log('failed', { handler: 'deliver-letters', step: name, error: errorName(error) });
      return undefined;
    });
  const isOver = () => Date.now() > now.getTime() + ENOUGH;
  await step('spool', async () => queue(await drainSpool(env, now)));
  await step('effects', async () => {
    for (const id of await findMissedEffects(env, now)) {
      if (isOver()) return;
      await step('effect', async () => queue(await handleRecordChange(env, id, now)));
    }
  });
  await step('partners', () => noteSignedUp(env, now));
  const isClosed = await step('letters', async () => {
    const { lapsed, due } = await dueLetters(env, now, LETTERS_A_RUN);
    queue(due);
    return deliverInTurn(env, { lapsed, due: [...queued] }, now, isOver);
  });
  if (isClosed === false) await step('messages', () => sendMessages(env, now, isOver));
  await step('counts', () => forgetOldCounts(now));
  await step('build', () => buildWhatWasMissed(env, now));
  await step('heartbeat', () => reportHeartbeat(env, now));
  await step('watcher', () => tellWatcher(env));
};

export const config: Config = { schedule: '*/5 * * * *' };
