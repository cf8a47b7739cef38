import { z } from 'zod';
import { dedupeDay, HOUR_MS } from '../../../program/clock/elapsed.ts';
import { NEEDS_STAFF } from '../../../program/letterReports.ts';
import { queueLetter } from '../../../program/letters.ts';
import { WAITS_FOR_STAFF } from '../../../program/matches/exchange.ts';
import { NEEDS_AFTER_HOURS, needsOf, type StaffDay } from '../../../program/overview/staffDay.ts';
import { ERASABLE_TYPES } from '../../../program/recordTypes.ts';
import type { Environment } from '../../environment.ts';
import { programLake } from '../lake.ts';
import { readSettings } from '../settings.ts';
import { spoolKeys } from '../spool.ts';

const counts = z.object({
  'to-screen': z.number(),
  'signed-up-again': z.number(),
  'partner-referrals': z.number(),
  questions: z.number(),
  letters: z.number(),
  'full-hours': z.number(),
  'set-aside': z.number(),
  erasures: z.number(),
});

const QUERY = `{
  "to-screen": count(*[_type == "participant" && status == "received" && coalesce(confirmedAt, signedUpAt) < $screen]),
  "signed-up-again": count(*[_type in ["participant", "connector"] && signedUpAgainAt < $again]),
  "partner-referrals": count(*[_type == "partnerReferral" && coalesce(status, "new") == "new" && receivedAt < $referral]),
  "questions": count(*[${WAITS_FOR_STAFF} && questionAt < $question]),
  "letters": count(*[_type == "letter" && ${NEEDS_STAFF}
    && (_updatedAt > $yesterday || status == "queued")
    && kind != "staff-day"]),
  "full-hours": count(*[_type == "letterHour" && fullAt > $yesterday]),
  "set-aside": count(*[_type == "setAside"]),
  "erasures": count(*[_type in $erasable && eraseRequestedAt < $erasure])
}`;

/** What needs somebody of the staff at `now`. */
export async function readStaffDay(env: Environment, now: Date): Promise<StaffDay> {
  const before = (hours: number) => new Date(now.getTime() - hours * HOUR_MS).toISOString();
  const found = counts.parse(
    await programLake(env).fetch(QUERY, {
      screen: before(NEEDS_AFTER_HOURS['to-screen']),
      again: before(NEEDS_AFTER_HOURS['signed-up-again']),
      referral: before(NEEDS_AFTER_HOURS['partner-referrals']),
      question: before(NEEDS_AFTER_HOURS.questions),
      erasure: before(NEEDS_AFTER_HOURS.erasures),
      yesterday: before(24),
      erasable: ERASABLE_TYPES,
    }),
  );
  // Keys in the spool begin with the time.
  const late = (await spoolKeys()).filter((key) => key < before(NEEDS_AFTER_HOURS.spool));
  return { ...found, spool: late.length };
}

/** Queues the day's letter to staff when something needs them: one a day. Gives the ids of the letters it queued. */
export async function writeToStaff(env: Environment, now: Date): Promise<string[]> {
  if (needsOf(await readStaffDay(env, now)).length === 0) return [];
  const { email } = await readSettings(env);
  const dedupeKey = dedupeDay(now);
  const letter = queueLetter({ kind: 'staff-day', to: email, language: 'en', dedupeKey, now });
  await programLake(env).createIfNotExists(letter, { visibility: 'async' });
  return [letter._id];
}
