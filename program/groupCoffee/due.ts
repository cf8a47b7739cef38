import { DAY_MS } from '../clock/day.ts';
import { metAskedFrom } from '../coffee/due.ts';
import { timeProblem } from '../coffee/times.ts';
import { undoableUntil } from '../undo.ts';
import { FEWEST_AT_TABLE, type GroupCoffee, type Guest } from './groupCoffee.ts';
import { answerState, closesAt, comingTo } from './guests.ts';

/** Days from an offer of a table to the table: staff choose whom to invite, and those have to read their mail and answer. */
const SOONEST_DAYS = 4;

/**
 * Days before a table at which staff are told that too few come. Then there is a day to call somebody, or to call it off,
 * before everybody is reminded.
 */
export const TOO_FEW_DAYS_BEFORE = 2;

/** What is wrong with a time for a table: it is too soon, or too far away. */
export function tableTimeProblem(at: Date, now: Date): ReturnType<typeof timeProblem> {
  return at.getTime() - now.getTime() < SOONEST_DAYS * DAY_MS ? 'too-soon' : timeProblem(at, now);
}

/** Whether what staff chose still waits for the minutes in which they can take it back, and nobody has heard of it. */
export const isHeld = (chosenAt: string, undoMinutes: number, now: Date): boolean =>
  undoMinutes > 0 && now < undoableUntil({ at: chosenAt }, undoMinutes);

/** Whether the connector hears of a table, or of its other time, by now. What they offered themselves they know. */
export function tellingDue(
  { status, offeredBy, offeredAt, sequence, toldSequence }: GroupCoffee,
  undoMinutes: number,
  now: Date,
): boolean {
  if (status !== 'open' || toldSequence === sequence) return false;
  return offeredBy === 'connector' || !isHeld(offeredAt, undoMinutes, now);
}

/** The guests who are invited by now, and were not written to. */
export const toBeAsked = ({ status, guests }: GroupCoffee, undoMinutes: number, now: Date): Guest[] =>
  status === 'open'
    ? guests.filter(
        ({ state, askedAt, invitedAt }) =>
          state === 'invited' && !askedAt && !isHeld(invitedAt, undoMinutes, now),
      )
    : [];

/** The guests whose invitation staff took back after it was written, and who were not told. */
export const toBeUnasked = ({ guests }: Pick<GroupCoffee, 'guests'>): Guest[] =>
  guests.filter(({ state, askedAt, unaskedAt }) => state === 'taken-back' && askedAt && !unaskedAt);

/** Whether staff have to see to a table: soon it takes place, and fewer than three come. */
export function tooFewCome(table: GroupCoffee, now: Date): boolean {
  const { status, at, keptAt } = table;
  if (status !== 'open' || keptAt || now.toISOString() >= at) return false;
  return (
    now.getTime() >= Date.parse(at) - TOO_FEW_DAYS_BEFORE * DAY_MS && comingTo(table).length < FEWEST_AT_TABLE
  );
}

/** Whether the connector is reminded now: within the day before, once, of who comes. */
export function tableReminderDue({ status, at, remindedAt }: GroupCoffee, now: Date): boolean {
  return (
    status === 'open' && !remindedAt && now.toISOString() < at && now.getTime() >= Date.parse(at) - DAY_MS
  );
}

/** What is noted once the connector has read who comes. */
export const readWhoComes = (table: Pick<GroupCoffee, 'guests'>): Pick<GroupCoffee, 'remindedOf'> => ({
  remindedOf: comingTo(table).map(({ _key }) => _key),
});

/**
 * Whether the connector is told that others come than they read in the reminder. While places can still be taken it waits,
 * so that all that changes until then is one letter.
 */
export function otherGuestsDue(table: GroupCoffee, now: Date): boolean {
  const { status, at, remindedOf } = table;
  if (status !== 'open' || !remindedOf || now < closesAt(table) || now.toISOString() >= at) return false;
  const coming = comingTo(table).map(({ _key }) => _key);
  return coming.length !== remindedOf.length || coming.some((key) => !remindedOf.includes(key));
}

/** Whether those who still wait are now told that no place has become free. */
export const waitingCloses = (table: GroupCoffee, now: Date): boolean =>
  table.status === 'open' && !table.closedAt && answerState(table, now) !== 'open';

/** Whether the connector is now asked how it was, once, and the table is over. */
export const tableMetDue = (table: GroupCoffee, now: Date, timeZone: string): boolean =>
  table.status === 'open' && !table.metAskedAt && now >= metAskedFrom(table, timeZone);
