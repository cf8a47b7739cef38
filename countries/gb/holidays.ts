import { dayIn, easter, lastMonday, later, MONDAY, nth, SATURDAY, SUNDAY, weekdayOf } from '../days.ts';

const isWeekend = (day: string) => weekdayOf(day) === SATURDAY || weekdayOf(day) === SUNDAY;

/** A holiday on a weekend, or on a day that is taken by another one, is kept on the next day that is free. */
function kept(days: readonly string[]): string[] {
  const taken: string[] = [];
  for (const day of days) {
    let on = day;
    while (isWeekend(on) || taken.includes(on) || (on !== day && days.includes(on))) on = later(on, 1);
    taken.push(on);
  }
  return taken;
}

/**
 * The bank holidays of a year in a part of the United Kingdom (Banking and Financial Dealings Act 1971). What a
 * proclamation adds for one year alone, as for a coronation, is not among them.
 */
export function holidays(year: number, part = 'ENG'): string[] {
  const sunday = easter(year);
  const [goodFriday, easterMonday] = [later(sunday, -2), later(sunday, 1)];
  const isScotland = part === 'SCT';
  return [
    ...kept([dayIn(year, 1, 1), ...(isScotland ? [dayIn(year, 1, 2)] : [])]),
    goodFriday,
    ...(isScotland ? [] : [easterMonday]),
    nth(1, MONDAY, year, 5),
    lastMonday(year, 5),
    isScotland ? nth(1, MONDAY, year, 8) : lastMonday(year, 8),
    ...(isScotland ? kept([dayIn(year, 11, 30)]) : []),
    ...(part === 'NIR' ? kept([dayIn(year, 3, 17), dayIn(year, 7, 12)]) : []),
    ...kept([dayIn(year, 12, 25), dayIn(year, 12, 26)]),
  ];
}
