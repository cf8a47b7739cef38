/** A day of the calendar, YYYY-MM-DD. Days compare as strings. */
export type Day = string;

const DAY_MS = 24 * 60 * 60 * 1000;
const SUNDAY = 0;
const MONDAY = 1;
const THURSDAY = 4;
const SATURDAY = 6;

/** 0 is Sunday. */
export function weekday(day: Day): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

/** The day `count` days later; earlier when negative. */
export function addDays(day: Day, count: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * DAY_MS).toISOString().slice(0, 10);
}

function dayOf(year: number, month: number, date: number): Day {
  return new Date(Date.UTC(year, month - 1, date)).toISOString().slice(0, 10);
}

/** The nth of a weekday in a month. */
function nth(n: number, wanted: number, year: number, month: number): Day {
  const first = dayOf(year, month, 1);
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
    dayOf(year, 1, 1), // New Year's Day
    nth(3, MONDAY, year, 1), // Birthday of Martin Luther King, Jr.
    nth(3, MONDAY, year, 2), // Washington's Birthday
    lastMonday(year, 5), // Memorial Day
    dayOf(year, 6, 19), // Juneteenth
    dayOf(year, 7, 4), // Independence Day
    nth(1, MONDAY, year, 9), // Labor Day
    nth(2, MONDAY, year, 10), // Columbus Day
    dayOf(year, 11, 11), // Veterans Day
    nth(4, THURSDAY, year, 11), // Thanksgiving Day
    dayOf(year, 12, 25), // Christmas Day
  ].map(observed);
}

/** Monday to Friday, and no holiday kept. */
export function isWorkingDay(day: Day): boolean {
  if (weekday(day) === SATURDAY || weekday(day) === SUNDAY) return false;
  const year = Number(day.slice(0, 4));
  return ![...federalHolidays(year), ...federalHolidays(year + 1)].includes(day);
}
