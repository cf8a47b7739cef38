import type { Day } from './day.ts';
import { federalHolidays } from './federalHolidays.ts';

/** By what the program counts its days: the zone in which they begin and end, and those on which nobody works. */
export interface Calendar {
  /** The name of the zone (IANA), from the settings. */
  timeZone: string;
  /** The days on which the holidays of a year are kept. The first may fall on the last day of the year before. */
  holidays: (year: number) => readonly Day[];
}

/** The calendar of a city. The holidays are the country's. */
export function calendarOf(
  { timeZone }: { timeZone: string },
  holidays: Calendar['holidays'] = federalHolidays,
): Calendar {
  return { timeZone, holidays };
}
