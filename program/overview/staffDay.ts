import { z } from 'zod';

/**
 * What may need somebody of the staff: sign-ups, first and later ones, and partners' referrals that wait long to be read, questions of connectors that wait for an
 * answer, letters that could not be delivered since yesterday, hours in which forms brought too many, forms that were set aside, erasures that were asked
 * for and have not happened, forms in the spool for long.
 */
export const STAFF_NEEDS = [
  'to-screen',
  'signed-up-again',
  'partner-referrals',
  'questions',
  'letters',
  'full-hours',
  'set-aside',
  'erasures',
  'spool',
] as const;
export type StaffNeed = (typeof STAFF_NEEDS)[number];

/** How long each may wait before staff are written to, in hours. */
export const NEEDS_AFTER_HOURS = {
  'to-screen': 48,
  'signed-up-again': 48,
  'partner-referrals': 48,
  questions: 24,
  erasures: 1,
  spool: 1,
} as const;

export const staffDaySchema = z.record(z.enum(STAFF_NEEDS), z.number().int().nonnegative());
export type StaffDay = z.output<typeof staffDaySchema>;

/** What needs somebody, in the order above, with how many there are. Empty on a good day: then no letter is sent. */
export function needsOf(day: StaffDay): { need: StaffNeed; count: number }[] {
  return STAFF_NEEDS.map((need) => ({ need, count: day[need] })).filter(({ count }) => count > 0);
}
