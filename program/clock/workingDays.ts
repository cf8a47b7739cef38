import type { Calendar } from './calendar.ts';
import { addDays, type Day, weekday, yearOf } from './day.ts';
import { dayOf, sameTimeOn } from './zone.ts';

const WEEKEND: readonly number[] = [0, 6];

/** Whether a holiday is kept on a day. */
export function isHoliday(day: Day, { holidays }: Pick<Calendar, 'holidays'>): boolean {
  const year = Number(yearOf(day));
  // New Year's Day may be kept on the last day of the year before.
  return [...holidays(year), ...holidays(year + 1)].includes(day);
}

/** Monday to Friday, and no holiday kept. */
export function isWorkingDay(day: Day, calendar: Pick<Calendar, 'holidays'>): boolean {
  return !WEEKEND.includes(weekday(day)) && !isHoliday(day, calendar);
}

/**
 * The moment `count` working days later, at the same time of day in the zone. The day itself does not count, so that
 * what begins on a Friday or over a weekend is one working day old on Monday evening.
 */
export function addWorkingDays(from: Date, count: number, calendar: Calendar): Date {
  let day = dayOf(from, calendar.timeZone);
  for (let left = count; left > 0; left -= isWorkingDay(day, calendar) ? 1 : 0) day = addDays(day, 1);
  return sameTimeOn(day, from, calendar.timeZone);
}

/** How many working days have begun after the day of `from`, up to and with the day of `to`; none when `to` is earlier. */
export function workingDaysBetween(from: Date, to: Date, calendar: Calendar): number {
  const last = dayOf(to, calendar.timeZone);
  let count = 0;
  for (let day = addDays(dayOf(from, calendar.timeZone), 1); day <= last; day = addDays(day, 1)) {
    if (isWorkingDay(day, calendar)) count += 1;
  }
  return count;
}
