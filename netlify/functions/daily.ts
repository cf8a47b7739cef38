import type { Config } from '@netlify/functions';
import { readEnvironment } from '../environment.ts';
import { errorName, log } from '../log.ts';
import { DAILY_WORK } from '../services/background/dailyWork.ts';
import { deliverNow } from '../services/letters/letters.ts';
import { forgetMailboxes } from '../services/letters/mailboxes.ts';
import { publishImpact } from '../services/matches/impact.ts';
import { RecordMissing } from '../services/people.ts';
import { writeToStaff } from '../services/staff/staffDay.ts';

/** Milliseconds after which no new piece of work is begun: a scheduled function has 30 seconds. */
const ENOUGH = 22_000;

/**
 * Once a day: reminders and expiries, follow-ups, outcomes, pauses that are over, people who wait long,
 * records whose time is over; a letter to staff when something needs them; then the counts. Each piece stands alone; what a run does not reach, the next one does.
 */
export default async (): Promise<void> => {
  const env = readEnvironment();
  const began = Date.now();
  const now = new Date();
  const attempt = <Result>(step: string, run: () => Promise<Result>) =>
    run().catch((error: unknown) => {
      // Somebody was erased: what is left of a match has nothing more to ask.
      if (error instanceof RecordMissing) return undefined;
      log('failed', { handler: 'daily', step, error: errorName(error) });
      return undefined;
    });
  for (const work of DAILY_WORK) {
    const records = (await attempt(work.name, () => work.find(env, now))) ?? [];
    let done = 0;
    for (const id of records) {
      if (Date.now() - began > ENOUGH) break;
      const letters = (await attempt(work.name, () => work.act(env, id, now))) ?? [];
      await deliverNow(env, letters, now);
      done += 1;
    }
    log('daily', { step: work.name, found: records.length, done });
  }
  await attempt('mailboxes', () => forgetMailboxes(env, now));
  await attempt('staff', async () => deliverNow(env, await writeToStaff(env, now), now));
  await attempt('impact', () => publishImpact(env, now));
};

export const config: Config = { schedule: '0 14 * * *' };
