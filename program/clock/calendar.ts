import { type CountryCode, packOf } from '../../countries/countries.ts';
import type { Day } from './day.ts';
import type { Waits } from './waits.ts';

/** By what the program counts its days: the zone in which they begin and end, and those on which nobody works. */
export interface Calendar {
  /** The name of the zone (IANA), from the settings. */
  timeZone: string;
  /** The days on which the holidays of a year are kept. The first may fall on the last day of the year before. */
  holidays: (year: number) => readonly Day[];
  /** How many of them people have for an answer, where a city has said so. */
  waits?: Waits | undefined;
}

/** What the settings say of it. */
interface Where {
  timeZone: string;
  country?: CountryCode;
  /** The state or province, where holidays differ between them. */
  province?: string | null | undefined;
  waits?: Waits | undefined;
}

/** Every day that is counted asks for the holidays of its year. */
const kept = new Map<string, readonly Day[]>();

/** The calendar of a city. The holidays are those of its country, and of its state or province. */
export function calendarOf({ timeZone, country, province, waits }: Where): Calendar {
  const pack = packOf(country);
  return {
    timeZone,
    waits,
    holidays(year) {
      const key = `${pack.iso} ${province ?? ''} ${year}`;
      const found = kept.get(key) ?? pack.holidays(year, province ?? undefined);
      kept.set(key, found);
      return found;
    },
  };
}
