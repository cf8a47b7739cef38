import { addDays, type Day, isWorkingDay } from './holidays.ts';

/** Where the program's days begin and end. */
const TIME_ZONE = 'America/Chicago';

const wallClock = new Intl.DateTimeFormat('en-US', {
  timeZone: TIME_ZONE,
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});

/** What the clock on a wall in the region shows, as if it were UTC, in milliseconds. */
function onTheWall(moment: Date): number {
  const parts = new Map(wallClock.formatToParts(moment).map(({ type, value }) => [type, Number(value)]));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
}

/** The day it is in the region at a moment. */
export function calendarDay(moment: Date): Day {
  return new Date(onTheWall(moment)).toISOString().slice(0, 10);
}

/** The same time of day by the clock on the wall, on another day: summer time takes or gives no hour. */
function onDay(moment: Date, day: Day): Date {
  const wall = onTheWall(moment);
  const wanted = Date.parse(`${day}T00:00:00Z`) + (wall % (24 * 60 * 60 * 1000));
  const guess = new Date(moment.getTime() + wanted - wall);
  return new Date(guess.getTime() + wanted - onTheWall(guess));
}

/**
 * The moment `count` working days later, at the same time of day in the region. The day itself does not count, so
 * that what begins on a Friday or over a weekend is one working day old on Monday evening.
 */
export function addWorkingDays(from: Date, count: number): Date {
  let day = calendarDay(from);
  for (let left = count; left > 0; left -= isWorkingDay(day) ? 1 : 0) day = addDays(day, 1);
  return onDay(from, day);
}

/** How many working days have begun after the day of `from`, up to and with the day of `to`; none when `to` is earlier. */
export function workingDaysBetween(from: Date, to: Date): number {
  const last = calendarDay(to);
  let count = 0;
  for (let day = addDays(calendarDay(from), 1); day <= last; day = addDays(day, 1)) {
    if (isWorkingDay(day)) count += 1;
  }
  return count;
}

/** How long a connector has to answer, in working days (field.md §4.3, rule 5: what Coding-Coach's silence taught). */
export const ANSWER_WITHIN = 10;

/** After how many working days without an answer the question is put again. */
export const NUDGE_AFTER = [3, 7] as const;

/** In how many working days a participant writes the first line. Long enough to think, short enough to be remembered. */
const WRITE_WITHIN = 5;

/** Until when a connector can answer a question asked at this moment. All of that day counts. */
export function answerBy(askedAt: Date): Date {
  return addWorkingDays(askedAt, ANSWER_WITHIN);
}

/** Until when a participant introduced at this moment writes to the connector. */
export function writeBy(introducedAt: Date): Date {
  return addWorkingDays(introducedAt, WRITE_WITHIN);
}
