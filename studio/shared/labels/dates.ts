import * as english from '../../../locales/dates.ts';
import type { Day } from '../../../program/clock/day.ts';
import { dayOf, storedDay } from '../../../program/clock/zone.ts';
import { TIME_ZONE } from '../clients/environment.ts';

/** The moment and the zone to judge from. */
export const rightNow = () => ({ now: new Date(), timeZone: TIME_ZONE });

/** The day it is where the program is. */
export const todayHere = (): Day => dayOf(new Date(), TIME_ZONE);

/** A stored day or moment as a day where the program is ("Nov 22, 2026"); empty when it is neither. */
export function dayInWords(value: unknown): string {
  const day = storedDay(value, TIME_ZONE);
  return day ? english.shortDayInWords(day, 'en') : '';
}

/** A time of day where the program is: "10:42 AM". */
export const timeInWords = (at: Date): string =>
  english.timesInWords({ from: at, to: at }, 'en', TIME_ZONE).from;

/** A stored moment as a day and a time of day where the program is, with the zone; empty when it is none. */
export function momentInWords(value: unknown): string {
  return typeof value === 'string' && storedDay(value, TIME_ZONE)
    ? english.momentInWords(new Date(value), 'en', TIME_ZONE)
    : '';
}
