import { DAY_MS, type Day, dayAt, isDay, timeOf } from './day.ts';
import { MINUTE_MS } from './elapsed.ts';

/** Where a city's settings name no zone: the first city's. */
export const DEFAULT_TIME_ZONE = 'America/Chicago';

/** Whether this is the name of a time zone (IANA), such as `America/Chicago`. */
export function isTimeZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}

/** Making one takes a hundred times as long as asking it. */
const wallClocks = new Map<string, Intl.DateTimeFormat>();

function wallClockOf(timeZone: string): Intl.DateTimeFormat {
  const clock =
    wallClocks.get(timeZone) ??
    new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
  wallClocks.set(timeZone, clock);
  return clock;
}

/** What the clock on a wall in the zone shows at a moment, as if it were UTC, in milliseconds. */
function onTheWall(moment: Date, timeZone: string): number {
  const parts = new Map(
    wallClockOf(timeZone)
      .formatToParts(moment)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
}

/** The day it is in the zone at a moment. At this moment: today. */
export function dayOf(moment: Date, timeZone: string): Day {
  return dayAt(onTheWall(moment, timeZone));
}

/** How many minutes of its day the clock on the wall of the zone shows at a moment, from 0 to 1439. */
export function minutesOf(moment: Date, timeZone: string): number {
  return Math.floor((onTheWall(moment, timeZone) % DAY_MS) / MINUTE_MS);
}

/** The day of what is kept as a day or as a moment; undefined when it is neither. */
export function storedDay(value: unknown, timeZone: string): Day | undefined {
  if (typeof value !== 'string') return undefined;
  if (value.length <= 10) return isDay(value) ? value : undefined;
  const moment = new Date(value);
  return Number.isNaN(moment.getTime()) ? undefined : dayOf(moment, timeZone);
}

/** The moment at which the clock on the wall shows on `day` what it shows at `moment`: summer time takes or gives no hour. */
export function sameTimeOn(day: Day, moment: Date, timeZone: string): Date {
  const wall = onTheWall(moment, timeZone);
  const wanted = timeOf(day) + (wall % DAY_MS);
  const guess = new Date(moment.getTime() + wanted - wall);
  return new Date(guess.getTime() + wanted - onTheWall(guess, timeZone));
}
