import type { Config } from '@netlify/functions';
import { readEnvironment } from '../environment.ts';
import { errorName, log } from '../log.ts';
import { drainSpool } from '../services/background/drainSpool.ts';
import { findMissedEffects, handleRecordChange } from '../services/background/recordChanges.ts';
import { whatIsDue } from '../services/background/whatIsDue.ts';
import { publishFullEvents } from '../services/events/fullEvents.ts';
import { offerFreePlaces } from '../services/events/offers.ts';
import { forgetOldCounts } from '../services/forms/limits.ts';
import { deliverInTurn } from '../services/letters/deliverInTurn.ts';
import { dueLetters } from '../services/letters/dueLetters.ts';
import { sendMessages } from '../services/messages/sendMessages.ts';
import { joinKnownContacts } from '../services/partners/knownContacts.ts';
import { noteSignedUp } from '../services/partners/signedUp.ts';
import { buildWhatWasMissed } from '../services/siteBuild.ts';
import { reportHeartbeat, tellWatcher } from '../services/staff/heartbeat.ts';

/** Letters for one run. */
const LETTERS_A_RUN = 50;

/** Milliseconds after which no new piece of work is begun: a scheduled function has 30 seconds. */
const ENOUGH = 22_000;

/** Every five minutes: a demonstration begun anew where it is time; forms that waited, decisions whose webhook was lost, free places at events for who waits, which events are full, people whom partners sent and who signed up, what known contacts of partners sent, letters that are due and then what staff wrote to many, a change of the site that was not built. Each step stands alone. */
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
  if (env.PROGRAM_MODE === 'demonstration') {
    // The invented people are loaded where they are needed: no program carries them.
    const { resetDemonstration } = await import('../services/demonstration/resetDemonstration.ts');
    const outcome = await step('demonstration', () => resetDemonstration(env, now, isOver));
    // Nothing else acts on a year that is told by half.
    if (outcome !== 'not-due' && outcome !== 'refused') return;
  }
  await step('spool', async () => queue(await drainSpool(env, now)));
  await step('effects', async () => {
    for (const id of await findMissedEffects(env, now)) {
      if (isOver()) return;
      await step('effect', async () => queue(await handleRecordChange(env, id, now)));
    }
  });
  // A piece of which nobody can say whether it has anything to do is run.
  const due = await step('look', () => whatIsDue(env, now));
  if (due) {
    const { busy } = due;
    await step('places', async () => queue(await offerFreePlaces(env, now, busy)));
    await step('full-events', () => publishFullEvents(env, now, busy));
  }
  if (due?.hasSignedUp !== false) await step('partners', () => noteSignedUp(env, now));
  if (due?.hasKnownContacts !== false) await step('organizations', () => joinKnownContacts(env, now));
  const isClosed = await step('letters', async () => {
    const found = await dueLetters(env, now, LETTERS_A_RUN);
    queue(found.due);
    return deliverInTurn(env, { lapsed: found.lapsed, due: [...queued] }, now, isOver);
  });
  if (isClosed === false && due?.hasMessages !== false)
    await step('messages', () => sendMessages(env, now, isOver));
  await step('counts', () => forgetOldCounts(now));
  await step('build', () => buildWhatWasMissed(env, now));
  await step('heartbeat', () => reportHeartbeat(env, now));
  await step('watcher', () => tellWatcher(env));
};

export const config: Config = { schedule: '*/5 * * * *' };
