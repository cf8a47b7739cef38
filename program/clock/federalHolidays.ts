import { addDays, type Day, dayAt, weekday } from './day.ts';

const SUNDAY = 0;
const MONDAY = 1;
const THURSDAY = 4;
const SATURDAY = 6;

const dayIn = (year: number, month: number, date: number) => dayAt(Date.UTC(year, month - 1, date));

/** The nth of a weekday in a month. */
function nth(n: number, wanted: number, year: number, month: number): Day {
  const first = dayIn(year, month, 1);
  return addDays(first, ((wanted - weekday(first) + 7) % 7) + 7 * (n - 1));
}

/** The last Monday of a month is the first of the next one, a week earlier. */
function lastMonday(year: number, month: number): Day {
  return addDays(nth(1, MONDAY, year, month + 1), -7);
}

/** A holiday on a Saturday is kept the Friday before (5 U.S.C. 6103(b)), one on a Sunday the Monday after (E.O. 11582). */
function observed(day: Day): Day {
  if (weekday(day) === SATURDAY) return addDays(day, -1);
  return weekday(day) === SUNDAY ? addDays(day, 1) : day;
}

/**
 * The days on which the holidays of a year are kept, by the calendar of the United States (5 U.S.C. 6103(a)). New
 * Year's Day may be kept on the last day of the year before.
 */
export function federalHolidays(year: number): Day[] {
  return [
    dayIn(year, 1, 1), // New Year's Day
    nth(3, MONDAY, year, 1), // Birthday of Martin Luther King, Jr.
    nth(3, MONDAY, year, 2), // Washington's Birthday
    lastMonday(year, 5), // Memorial Day
    dayIn(year, 6, 19), // Juneteenth
    dayIn(year, 7, 4), // Independence Day
    nth(1, MONDAY, year, 9), // Labor Day
    nth(2, MONDAY, year, 10), // Columbus Day
    dayIn(year, 11, 11), // Veterans Day
    nth(4, THURSDAY, year, 11), // Thanksgiving Day
    dayIn(year, 12, 25), // Christmas Day
  ].map(observed);
}
