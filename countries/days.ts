/*
 * Days of the calendar (YYYY-MM-DD), as the rules of holidays name them. All in UTC, so that no zone moves one.
 */

export const SUNDAY = 0;
export const MONDAY = 1;
export const THURSDAY = 4;
export const FRIDAY = 5;
export const SATURDAY = 6;

const DAY_MS = 24 * 60 * 60 * 1000;
const dayAt = (time: number) => new Date(time).toISOString().slice(0, 10);
const timeOf = (day: string) => Date.parse(`${day}T00:00:00Z`);

/** A day by its numbers, as people say them: month 1 is January. */
export const dayIn = (year: number, month: number, date: number): string =>
  dayAt(Date.UTC(year, month - 1, date));

/** 0 is Sunday. */
export const weekdayOf = (day: string): number => new Date(timeOf(day)).getUTCDay();

/** The day `count` days later; earlier when negative. */
export const later = (day: string, count: number): string => dayAt(timeOf(day) + count * DAY_MS);

/** The first of a weekday on a day or after it. */
export const onOrAfter = (day: string, weekday: number): string =>
  later(day, (weekday - weekdayOf(day) + 7) % 7);

/** The nth of a weekday in a month. */
export const nth = (n: number, weekday: number, year: number, month: number): string =>
  later(onOrAfter(dayIn(year, month, 1), weekday), 7 * (n - 1));

/** The last Monday of a month is the first of the next one, a week earlier. */
export const lastMonday = (year: number, month: number): string => later(nth(1, MONDAY, year, month + 1), -7);

/** Easter Sunday of the Gregorian calendar, by the anonymous algorithm that Meeus gives. */
export function easter(year: number): string {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const corrected = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - corrected + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  return later(dayIn(year, 3, 22), epact + toSunday - 7 * late);
}
