import { HOUR_MS } from '../clock/elapsed.ts';
import type { Event } from '../content/event.ts';
import { type Guest, guestsAt, placesTaken, type Waiter } from './visit.ts';

/** For how many hours a place is kept for who is asked whether they still want it. */
const OFFER_HOURS = 48;
/** With less time than this to answer, nobody is asked: nobody reads email that fast, and a place would stay empty. */
const FEWEST_HOURS = 12;
/** How long before the event an answer is due, so that others can still plan. */
const BEFORE_HOURS = 2;
/** How often somebody is asked. Who lets it pass goes to the end of the line, and then out of it. */
export const MOST_OFFERS = 2;

type Timed = Pick<Event, 'startsAt' | 'capacity'>;

/** Until when a place would be kept for who is asked now; nothing where there is no time to answer. */
export function offerUntil({ startsAt }: Pick<Event, 'startsAt'>, now: Date): Date | undefined {
  const latest = Date.parse(startsAt) - BEFORE_HOURS * HOUR_MS;
  const until = Math.min(latest, now.getTime() + OFFER_HOURS * HOUR_MS);
  return until - now.getTime() < FEWEST_HOURS * HOUR_MS ? undefined : new Date(until);
}

const inLine = (waiting: readonly Waiter[]) =>
  waiting
    .filter(({ offeredUntil, missed }) => !offeredUntil && missed < MOST_OFFERS)
    .toSorted((one, other) => one.since.localeCompare(other.since));

/** Who is next: the first in line whose party fits into what is free. */
export function nextInLine(
  { capacity }: Pick<Event, 'capacity'>,
  guests: readonly Guest[],
  waiting: readonly Waiter[],
  now: Date,
): Waiter | undefined {
  const free = capacity ? capacity - placesTaken(guests, now) : Number.POSITIVE_INFINITY;
  return inLine(waiting).find(({ people }) => people <= free);
}

export interface Offered {
  guests: Guest[];
  waiting: Waiter[];
  /** The keys of those who are asked now, and of those whose time to answer is over. */
  offered: string[];
  missed: string[];
}

/**
 * Keeps free places for those who wait, in the order in which they came, and moves who did not answer in time to the end
 * of the line.
 */
export function offerPlaces(
  event: Timed,
  { guests, waiting }: { guests: readonly Guest[]; waiting: readonly Waiter[] },
  now: Date,
): Offered {
  const at = now.toISOString();
  const missed = waiting
    .filter(({ offeredUntil }) => offeredUntil && offeredUntil <= at)
    .map(({ _key }) => _key);
  const line = waiting.map((waiter) =>
    missed.includes(waiter._key)
      ? { _key: waiter._key, people: waiter.people, since: at, missed: waiter.missed + 1 }
      : waiter,
  );
  const kept = guestsAt(guests, now);
  const offered: string[] = [];
  const until = offerUntil(event, now)?.toISOString();
  for (
    let next = until && nextInLine(event, kept, line, now);
    next;
    next = nextInLine(event, kept, line, now)
  ) {
    const { _key, people } = next;
    kept.push({ _key, people, until });
    line[line.indexOf(next)] = { ...next, offeredUntil: until };
    offered.push(_key);
  }
  return { guests: kept, waiting: line, offered, missed };
}
