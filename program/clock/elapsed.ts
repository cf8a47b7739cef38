import { DAY_MS, type Day, dayAt } from './day.ts';

export const MINUTE_MS = 60 * 1000;
export const HOUR_MS = 60 * MINUTE_MS;

/** The moment so many times 24 hours earlier. */
export function daysBefore(moment: Date, days: number): Date {
  return new Date(moment.getTime() - days * DAY_MS);
}

/** How many times 24 hours have passed between two moments, whole ones, none when backwards; undefined when one is missing. */
export function daysBetween(from: string | null | undefined, to: string | Date): number | undefined {
  const days = (new Date(to).getTime() - Date.parse(from ?? '')) / DAY_MS;
  return Number.isNaN(days) ? undefined : Math.max(0, Math.floor(days));
}

/**
 * The day of a moment in UTC, for keys alone: it tells what was done today from what was done yesterday, wherever the
 * program is, and stays the same when a city moves its zone. It is never shown, and never compared with a day.
 */
export function dedupeDay(moment: Date): Day {
  return dayAt(moment.getTime());
}
