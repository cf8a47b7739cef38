import { DAY_MS, type Day, isDay, timeOf } from './day.ts';
import { MINUTE_MS } from './elapsed.ts';
import { dayOf, minutesOf } from './zone.ts';

/** A time of day on a clock, HH:MM from 00:00 to 23:59. */
export type WallTime = string;

const SHAPE = /^([01]\d|2[0-3]):([0-5]\d)$/;

export const isWallTime = (text: string): boolean => SHAPE.test(text);

function minutesIn(time: WallTime): number {
  const [, hours = '0', minutes = '0'] = SHAPE.exec(time) ?? [];
  return Number(hours) * 60 + Number(minutes);
}

/** What the clock on the wall of a zone shows at a moment. */
export function wallTimeAt(moment: Date, timeZone: string): WallTime {
  const minutes = minutesOf(moment, timeZone);
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

/**
 * The moment at which the clock on the wall of a zone shows a time on a day. Where summer time ends it shows some twice:
 * the first counts. Where it begins it skips some, and there is no such moment: undefined.
 */
export function momentAt(day: Day, time: WallTime, timeZone: string): Date | undefined {
  if (!isDay(day) || !isWallTime(time)) return undefined;
  const minutes = minutesIn(time);
  const wanted = timeOf(day) + minutes * MINUTE_MS;
  // No zone is further than a day from UTC, and none moves its clock twice in that time.
  const offsets = [-1, 1].map((side) => {
    const near = new Date(wanted + side * DAY_MS);
    return timeOf(dayOf(near, timeZone)) + minutesOf(near, timeZone) * MINUTE_MS - near.getTime();
  });
  const moments = offsets.map((offset) => new Date(wanted - offset)).sort((one, other) => +one - +other);
  return moments.find((moment) => dayOf(moment, timeZone) === day && minutesOf(moment, timeZone) === minutes);
}
