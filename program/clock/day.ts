/** A day of the calendar, YYYY-MM-DD. Days compare as strings. */
export type Day = string;

/** A month of the calendar, YYYY-MM. Months compare as strings. */
export type Month = string;

/** The length of a day in milliseconds, where none is made shorter or longer by summer time. */
export const DAY_MS = 24 * 60 * 60 * 1000;

/** Whether a text is a day that the calendar has. */
export function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && dayAt(time) === text;
}

/** The day at a moment in UTC, given in milliseconds. */
export function dayAt(time: number): Day {
  return new Date(time).toISOString().slice(0, 10);
}

/** When a day begins in UTC, in milliseconds. */
export function timeOf(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`);
}

/** 0 is Sunday. */
export function weekday(day: Day): number {
  return new Date(timeOf(day)).getUTCDay();
}

/** The day `count` days later; earlier when negative. */
export function addDays(day: Day, count: number): Day {
  return dayAt(timeOf(day) + count * DAY_MS);
}

/** The same day some months later; the last of the month where that month is shorter. */
export function addMonths(day: Day, months: number): Day {
  const later = new Date(timeOf(day));
  const date = later.getUTCDate();
  later.setUTCDate(1);
  later.setUTCMonth(later.getUTCMonth() + months + 1, 0);
  later.setUTCDate(Math.min(date, later.getUTCDate()));
  return dayAt(later.getTime());
}

export function monthOf(day: Day): Month {
  return day.slice(0, 7);
}

/** The year of a day or of a month, YYYY. */
export function yearOf(day: Day | Month): string {
  return day.slice(0, 4);
}
