import { calendarDay, NUDGE_AFTER, workingDaysBetween } from '../workingDays.ts';
import { waitsForStaff } from './exchange.ts';
import { type Match, OUTCOME_DAYS } from './match.ts';
import type { MatchStatus } from './status.ts';

const DAY = 24 * 60 * 60 * 1000;

/** Days after the introduction at which both are asked whether they met. */
export const FOLLOW_UP_AFTER = 14;

/** Questions in a row without a word, after which a connector is asked whether to pause (field.md §4.3, rule 5). */
const EXPIRIES_BEFORE_PAUSE = 2;

/** Days of waiting after which a participant is asked whether they are still interested (Talent-Catalog #3145). */
export const STILL_INTERESTED_AFTER = 90;

/** Whole days from a stored moment; fewer than none when there is no such moment. */
function daysSince(moment: string | null | undefined, now: Date): number {
  return moment ? Math.floor((now.getTime() - Date.parse(moment)) / DAY) : -1;
}

type OpenQuestion = Pick<
  Match,
  'status' | 'askedAt' | 'answerBy' | 'nudges' | 'question' | 'questionAt' | 'answerToConnectorAt'
>;

/**
 * Whether a question's time is over. The day by which an answer is asked for counts to its end. A connector who waits
 * for an answer of staff is never late.
 */
export function expiryDue(match: Omit<OpenQuestion, 'askedAt' | 'nudges'>, now: Date): boolean {
  const { status, answerBy } = match;
  if (status !== 'asked' || !answerBy || waitsForStaff(match)) return false;
  return calendarDay(now) > calendarDay(new Date(answerBy));
}

/**
 * The number of the reminder that is due: 1 after 3 working days, 2 after 7. After a gap the later one alone, since
 * two reminders on one day are a scolding.
 */
export function nudgeDue(match: OpenQuestion, now: Date) {
  if (match.status !== 'asked' || !match.askedAt || expiryDue(match, now) || waitsForStaff(match))
    return undefined;
  const waited = workingDaysBetween(new Date(match.answerToConnectorAt ?? match.askedAt), now);
  const due = NUDGE_AFTER.filter((days) => waited >= days).length;
  return due > match.nudges ? due : undefined;
}

/** Whether a connector who has let this many questions in a row pass is asked about a pause. */
export function pauseQuestionDue(expiriesInARow: number): boolean {
  return expiriesInARow > 0 && expiriesInARow % EXPIRIES_BEFORE_PAUSE === 0;
}

/** Whether both are now asked if they met: two weeks after the introduction, once. */
export function followUpDue(
  { status, introducedAt, followUpAskedAt }: Pick<Match, 'status' | 'introducedAt' | 'followUpAskedAt'>,
  now: Date,
): boolean {
  return status === 'introduced' && !followUpAskedAt && daysSince(introducedAt, now) >= FOLLOW_UP_AFTER;
}

const HAS_OUTCOME: readonly MatchStatus[] = ['introduced', 'met', 'closed'];

/**
 * The question about the outcome that is due now: 30, 90 or 180 days. Only of who agreed to be asked; an overslept one
 * is left out for the next, and none is put twice.
 */
export function outcomeDue(
  {
    status,
    introducedAt,
    outcomes,
  }: Pick<Match, 'status' | 'introducedAt'> & { outcomes: readonly { day: number }[] },
  consentFollowUp: boolean,
  now: Date,
): (typeof OUTCOME_DAYS)[number] | undefined {
  if (!consentFollowUp || !HAS_OUTCOME.includes(status)) return undefined;
  const due = OUTCOME_DAYS.filter((day) => daysSince(introducedAt, now) >= day).at(-1);
  return outcomes.some(({ day }) => day === due) ? undefined : due;
}

/** Whether a participant who waits without a match is asked again if they still want one. */
export function stillInterestedDue(
  { status, readyAt, askedAt }: { status: string; readyAt?: string | null; askedAt?: string | null },
  now: Date,
): boolean {
  return status === 'ready' && daysSince(askedAt ?? readyAt, now) >= STILL_INTERESTED_AFTER;
}
