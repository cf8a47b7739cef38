import { dayIn, lastMonday, later, MONDAY, nth, SATURDAY, SUNDAY, THURSDAY, weekdayOf } from '../days.ts';

/** A holiday on a Saturday is kept the Friday before (5 U.S.C. 6103(b)), one on a Sunday the Monday after (E.O. 11582). */
function observed(day: string): string {
  if (weekdayOf(day) === SATURDAY) return later(day, -1);
  return weekdayOf(day) === SUNDAY ? later(day, 1) : day;
}

/**
 * The days on which the holidays of a year are kept, by the calendar of the United States (5 U.S.C. 6103(a)). New
 * Year's Day may be kept on the last day of the year before.
 */
export function federalHolidays(year: number): string[] {
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
