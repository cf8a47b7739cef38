import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Guest, placesTaken, type Waiter } from './visit.ts';
import { MOST_OFFERS, nextInLine, offerPlaces, offerUntil } from './waitingList.ts';

const now = new Date('2026-11-22T12:00:00Z');
const hours = (number: number) => new Date(now.getTime() + number * 60 * 60 * 1000).toISOString();
const event = { startsAt: hours(240), capacity: 10 };
const waiter = (key: string, people = 1, since = hours(-1)): Waiter => ({
  _key: key,
  people,
  since,
  missed: 0,
});
const coming = (people: number): Guest => ({ _key: 'coming', people });

describe('a place that becomes free', () => {
  it('goes to who came first, and to the first whose party fits', () => {
    const waiting = [waiter('second', 1, hours(-2)), waiter('first', 3, hours(-3)), waiter('third', 1)];
    expect(nextInLine(event, [coming(7)], waiting, now)?._key).toBe('first');
    expect(nextInLine(event, [coming(9)], waiting, now)?._key).toBe('second');
    expect(nextInLine(event, [coming(10)], waiting, now)).toBeUndefined();
    const { offered } = offerPlaces(event, { guests: [coming(6)], waiting }, now);
    expect(offered).toEqual(['first', 'second']);
  });

  it('is kept for two days, or until shortly before the event, and never with no time to answer', () => {
    expect(offerUntil(event, now)?.toISOString()).toBe(hours(48));
    expect(offerUntil({ startsAt: hours(30) }, now)?.toISOString()).toBe(hours(28));
    expect(offerUntil({ startsAt: hours(10) }, now)).toBeUndefined();
    const late = { ...event, startsAt: hours(10) };
    expect(offerPlaces(late, { guests: [], waiting: [waiter('one')] }, now).offered).toEqual([]);
  });

  it('passes to the next when nobody answers, and who did not answer twice is asked no more', () => {
    let places: { guests: Guest[]; waiting: Waiter[] } = {
      guests: [coming(9)],
      waiting: [waiter('first', 1, hours(-3)), waiter('second', 1, hours(-2))],
    };
    const asked: string[] = [];
    for (let round = 0; round < 7; round += 1) {
      const at = new Date(now.getTime() + round * 49 * 60 * 60 * 1000);
      const next = offerPlaces({ ...event, startsAt: hours(2000) }, places, at);
      asked.push(...next.offered);
      places = next;
    }
    expect(asked).toEqual(['first', 'second', 'first', 'second']);
    expect(places.waiting.map(({ missed }) => missed)).toEqual([MOST_OFFERS, MOST_OFFERS]);
    expect(placesTaken(places.guests, new Date(hours(400)))).toBe(9);
  });

  it('is never given twice, whoever waits', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 6 }), { maxLength: 20 }),
        fc.nat({ max: 12 }),
        (parties, taken) => {
          const waiting = parties.map((people, place) => waiter(String(place), people));
          const { guests } = offerPlaces(event, { guests: [coming(taken)], waiting }, now);
          expect(placesTaken(guests, now)).toBeLessThanOrEqual(Math.max(10, taken));
        },
      ),
    );
  });
});
