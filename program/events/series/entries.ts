import { type Event, isPast } from '../../content/event.ts';

/** What of an event tells its series. */
type Dated = Pick<Event, 'slug' | 'series' | 'endsAt'>;

/** An event as lists show it: alone, or the first of the dates of a series, with those that follow it there. */
export interface EventEntry<Shown extends Dated> {
  event: Shown;
  more: Shown[];
}

/** Events as entries of a list: a series is one of them, where its first date stands. In the order given. */
export function entriesOf<Shown extends Dated>(events: readonly Shown[]): EventEntry<Shown>[] {
  const entries = new Map<string, EventEntry<Shown>>();
  for (const event of events) {
    const key = event.series ? `series ${event.series}` : `event ${event.slug}`;
    const entry = entries.get(key);
    if (entry) entry.more.push(event);
    else entries.set(key, { event, more: [] });
  }
  return [...entries.values()];
}

/** The dates of a series that are still to come, beside one event, in the order given. */
export function otherDates<Shown extends Dated>(event: Dated, events: readonly Shown[], now: Date): Shown[] {
  if (!event.series) return [];
  return events.filter(
    (other) => other.series === event.series && other.slug !== event.slug && !isPast(other, now),
  );
}

/**
 * The events by which a search finds each: of a series its next date, or its last one when all are over. `events` from
 * the earliest to the last.
 */
export function eventsToFind<Shown extends Dated>(events: readonly Shown[], now: Date): Shown[] {
  const coming = events.filter((event) => !isPast(event, now));
  const past = events.filter((event) => isPast(event, now)).toReversed();
  const chosen = new Set(entriesOf([...coming, ...past]).map(({ event }) => event));
  return events.filter((event) => chosen.has(event));
}
