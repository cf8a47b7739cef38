import { DAY_MS, type Day, timeOf } from '../clock/day.ts';
import type { Takes } from './offer.ts';

/** What a connector can take in days to come. */
export interface Supply {
  /** Introductions until the last day, by both windows, if each is made as early as it can be. */
  places: number;
  /** In how many days the first of them is possible; undefined when none is. */
  firstIn: number | undefined;
}

const indexOf = (day: Day) => Math.round(timeOf(day) / DAY_MS);

/** How many can be sent on a day, by both windows: a day counts for 30 and for 365 days, itself the first of them. */
function freeOn(day: number, days: readonly number[], { monthly, yearly }: Takes): number {
  const within = (window: number) => days.filter((one) => one > day - window).length;
  return Math.floor(Math.min(monthly - within(30), yearly - within(365)));
}

/** The introductions that a connector can take from today until before `until`. */
export function supplyOf(takes: Takes, today: Day, until: Day): Supply {
  const supply: Supply = { places: 0, firstIn: undefined };
  if (!takes.from || takes.yearly < 1 || takes.monthly < 1) return supply;
  const [first, last] = [indexOf(today), indexOf(until)];
  const days = takes.days.map(indexOf);
  for (let day = Math.max(first, indexOf(takes.from)); day < last; ) {
    const free = freeOn(day, days, takes);
    if (free > 0) {
      supply.firstIn ??= day - first;
      supply.places += free;
      for (let one = 0; one < free; one += 1) days.push(day);
    }
    // Nothing changes until a day falls out of one of the two windows.
    const ends = days.flatMap((one) => [one + 30, one + 365]).filter((end) => end > day);
    day = Math.min(last, ...ends);
  }
  return supply;
}

/** How many could be sent on a day of the last year, by what was known then. */
export const roomOn = (day: Day, { days, ...takes }: Takes): number =>
  freeOn(indexOf(day), days.filter((one) => one <= day).map(indexOf), { days, ...takes });
