import { expect, it } from 'vitest';
import { entriesOf, eventsToFind, otherDates } from './entries.ts';

const now = new Date('2027-02-01T00:00:00Z');
const on = (slug: string, day: string, series?: string) => ({
  ...{ slug, endsAt: `${day}T20:00:00Z` },
  ...(series && { series }),
});
const events = [
  on('hour', '2027-01-12', 'hour'),
  on('breakfast', '2027-01-15'),
  on('hour-2', '2027-02-09', 'hour'),
  on('evening', '2027-02-20'),
  on('hour-3', '2027-03-09', 'hour'),
  // No series, whatever others are called.
  on('walk', '2027-03-10'),
];
const slugs = (found: readonly { slug: string }[]) => found.map(({ slug }) => slug);

it('a series is one entry where its first date stands, with the others behind it', () => {
  expect(entriesOf(events).map(({ event, more }) => [event.slug, slugs(more)])).toEqual([
    ['hour', ['hour-2', 'hour-3']],
    ['breakfast', []],
    ['evening', []],
    ['walk', []],
  ]);
});

it('other dates are those of the series to come, and none of an event that stands alone', () => {
  expect(slugs(otherDates(on('hour-2', '2027-02-09', 'hour'), events, now))).toEqual(['hour-3']);
  expect(slugs(otherDates(on('hour', '2027-01-12', 'hour'), events, now))).toEqual(['hour-2', 'hour-3']);
  expect(otherDates(on('evening', '2027-02-20'), events, now)).toEqual([]);
});

it('a search finds the next date of a series, or its last one', () => {
  expect(slugs(eventsToFind(events, now))).toEqual(['breakfast', 'hour-2', 'evening', 'walk']);
  const after = new Date('2027-06-01T00:00:00Z');
  expect(slugs(eventsToFind(events, after))).toEqual(['breakfast', 'evening', 'hour-3', 'walk']);
});
