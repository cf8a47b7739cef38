import type { Calendar } from '../clock/calendar.ts';
import { daysBetween } from '../clock/elapsed.ts';
import { workingDaysBetween } from '../clock/workingDays.ts';
import { dayOf } from '../clock/zone.ts';
import type { MatchStatus } from '../matchStatus.ts';
import { waitsToBeAsked } from '../plan/plan.ts';
import { nudgesAfter } from './deadlines.ts';
import { waitsForStaff } from './exchange.ts';
import { type Match, OUTCOME_DAYS } from './match.ts';

/** Days after the introduction at which both are asked whether they met. */
export const FOLLOW_UP_AFTER = 14;

/** Questions in a row without a word, after which a connector is asked whether to pause (field.md §4.3, rule 5). */
const EXPIRIES_BEFORE_PAUSE = 2;

/** Days of waiting after which a participant is asked whether they are still interested (Talent-Catalog #3145). */
export const STILL_INTERESTED_AFTER = 90;

type OpenQuestion = Pick<
  Match,
  'status' | 'askedAt' | 'answerBy' | 'nudges' | 'questionAt' | 'answerToConnectorAt' | 'callBackOn'
>;

/** Whether the connector has said to call back, today or later: until then nobody reminds them, and no time runs out. */
const willCallBack = ({ callBackOn }: Pick<OpenQuestion, 'callBackOn'>, now: Date, timeZone: string) =>
  Boolean(callBackOn && callBackOn >= dayOf(now, timeZone));

/**
 * Whether a question's time is over. The day by which an answer is asked for counts to its end. A connector who waits
 * for an answer of staff is never late.
 */
export function expiryDue(
  match: Omit<OpenQuestion, 'askedAt' | 'nudges'>,
  now: Date,
  { timeZone }: Pick<Calendar, 'timeZone'>,
): boolean {
  const { status, answerBy } = match;
  if (status !== 'asked' || !answerBy || waitsForStaff(match) || willCallBack(match, now, timeZone))
    return false;
  return dayOf(now, timeZone) > dayOf(new Date(answerBy), timeZone);
}

/**
 * The number of the reminder that is due: 1 after 3 working days and 2 after 7, unless the city waits otherwise. After a gap the later one alone, since
 * two reminders on one day are a scolding.
 */
export function nudgeDue(match: OpenQuestion, now: Date, calendar: Calendar) {
  if (match.status !== 'asked' || !match.askedAt || expiryDue(match, now, calendar) || waitsForStaff(match))
    return undefined;
  if (willCallBack(match, now, calendar.timeZone)) return undefined;
  const waited = workingDaysBetween(new Date(match.answerToConnectorAt ?? match.askedAt), now, calendar);
  const due = nudgesAfter(calendar).filter((days) => waited >= days).length;
  return due > match.nudges ? due : undefined;
}

/** Whether a connector who has let this many questions in a row pass is asked about a pause. */
export function pauseQuestionDue(expiriesInARow: number): boolean {
  return expiriesInARow > 0 && expiriesInARow % EXPIRIES_BEFORE_PAUSE === 0;
}

/**
 * Whether both are now asked if they met: two weeks after the introduction, once, and not before the day on which we
 * know they will.
 */
export function followUpDue(
  {
    status,
    introducedAt,
    followUpAskedAt,
    agreedOn,
  }: Pick<Match, 'status' | 'introducedAt' | 'followUpAskedAt' | 'agreedOn'>,
  now: Date,
  timeZone: string,
): boolean {
  if (status !== 'introduced' || followUpAskedAt) return false;
  if (agreedOn && agreedOn >= dayOf(now, timeZone)) return false;
  return (daysBetween(introducedAt, now) ?? -1) >= FOLLOW_UP_AFTER;
}

const HAS_OUTCOME: readonly MatchStatus[] = ['introduced', 'met', 'closed'];

/**
 * The question about the outcome that is due now: 30, 90 or 180 days. Only of who agreed to be asked; an overslept one
 * is left out for the next, and none is put twice. While a plan waits to be asked about, none is put: that question brings it
 * along, so that nobody gets two letters for one.
 */
export function outcomeDue(
  {
    status,
    introducedAt,
    outcomes,
    plan,
  }: Pick<Match, 'status' | 'introducedAt' | 'plan'> & { outcomes: readonly { day: number }[] },
  consentFollowUp: boolean,
  now: Date,
): (typeof OUTCOME_DAYS)[number] | undefined {
  if (!consentFollowUp || !HAS_OUTCOME.includes(status) || waitsToBeAsked({ plan })) return undefined;
  const since = daysBetween(introducedAt, now) ?? -1;
  const due = OUTCOME_DAYS.filter((day) => since >= day).at(-1);
  return outcomes.some(({ day }) => day === due) ? undefined : due;
}
