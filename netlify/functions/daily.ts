import type { Config } from '@netlify/functions';
import { readEnvironment } from '../environment.ts';
import { errorName, log } from '../log.ts';
import { doDailyWork } from '../services/background/doDailyWork.ts';
import { publishNumbers } from '../services/cities/publishNumbers.ts';
import { deliverInTurn } from '../services/letters/deliverInTurn.ts';
import { forgetMailboxes } from '../services/letters/mailboxes.ts';
import { publishImpact } from '../services/matches/impact.ts';
import { publishWanted } from '../services/matches/wanted.ts';
import { countForPartners } from '../services/partners/partnerView.ts';
import { writeToStaff } from '../services/staff/staffDay.ts';

/** Milliseconds after which no new piece of work is begun: a scheduled function has 30 seconds. */
const ENOUGH = 22_000;

/** Of these, what the day's work may take; the rest is for the counts and the letters. */
const ENOUGH_WORK = 17_000;

/**
 * Once a day, and again in the hours after for what is left: a letter to staff when something needs them; reminders and
 * expiries, follow-ups, outcomes, pauses that are over, people who wait long, records whose time is over; then the
 * counts. Each piece stands alone; what a run does not reach, the next one does. Letters for which there is no time
 * here go out with the next round of deliver-letters.
 */
export default async (): Promise<void> => {
  const env = readEnvironment();
  const began = Date.now();
  const now = new Date();
  const step = <Result>(name: string, run: () => Promise<Result>): Promise<Result | undefined> =>
    run().catch((error: unknown) => {
      log('failed', { handler: 'daily', step: name, error: errorName(error) });
      return undefined;
    });
  const toStaff = (await step('staff', () => writeToStaff(env, now))) ?? [];
  const letters = (await step('work', () => doDailyWork(env, now, began + ENOUGH_WORK))) ?? [];
  await step('mailboxes', () => forgetMailboxes(env, now));
  await step('impact', () => publishImpact(env, now));
  await step('numbers', () => publishNumbers(env, now));
  await step('wanted', () => publishWanted(env, now));
  await step('partners', () => countForPartners(env));
  await step('letters', () =>
    deliverInTurn(env, { lapsed: [], due: [...toStaff, ...letters] }, now, () => Date.now() > began + ENOUGH),
  );
};

// The second to the last of these runs do what the first had no time for, and ask after coffees in the evening. Nothing is due twice on one day.
export const config: Config = { schedule: '0 0-4,14-23 * * *' };
