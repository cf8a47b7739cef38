import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Guest, guestsAt, holdOf, isFull, placesTaken, refusalOf, roomFor, stands } from './visit.ts';

const now = new Date('2026-11-22T12:00:00Z');
const hours = (number: number) => new Date(now.getTime() + number * 60 * 60 * 1000);
const event = { endsAt: '2026-12-01T12:00:00Z', rsvp: 'open', capacity: 40 } as const;
const coming = (people: number): Guest => ({ _key: `coming-${people}`, people });
const held = (people: number, until = hours(24)): Guest => ({
  ...{ _key: `held-${people}`, people },
  until: until.toISOString(),
});

/** Answers as they come in, each held where it can be. */
function answered(capacity: number, people: readonly number[], before: Guest[] = []): Guest[] {
  const guests = [...before];
  for (const [index, one] of people.entries()) {
    const until = holdOf({ ...event, capacity }, guests, one, now);
    if (until) guests.push({ _key: `guest-${index}`, people: one, until: until.toISOString() });
  }
  return guests;
}

describe('places that are held for answers that nobody has confirmed', () => {
  it('never fill an event, whatever forms come, and turn nobody away', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 80 }),
        fc.array(fc.integer({ min: 1, max: 6 }), { maxLength: 60 }),
        (capacity, people) => {
          const guests = answered(capacity, people);
          expect(placesTaken(guests, now)).toBeLessThanOrEqual(Math.max(1, capacity / 4));
          expect(isFull({ capacity }, guests)).toBe(false);
        },
      ),
    );
  });

  it('seven forms of six people leave three quarters of an event of 40 free', () => {
    const guests = answered(40, Array(7).fill(6));
    expect(placesTaken(guests, now)).toBeLessThanOrEqual(10);
    expect(roomFor(event, guests, 30, now)).toBe('free');
  });

  it('are free again after a day', () => {
    expect(holdOf(event, [], 2, now)).toEqual(hours(24));
    expect(guestsAt([coming(1), held(2)], hours(23.9))).toHaveLength(2);
    expect(guestsAt([coming(1), held(2)], hours(24))).toEqual([coming(1)]);
  });

  it('are kept from others who confirm meanwhile, who may try again later', () => {
    const guests = [coming(38), held(2)];
    expect(roomFor(event, guests, 1, now)).toBe('held');
    expect(roomFor(event, guests, 1, hours(25))).toBe('free');
    expect(roomFor(event, [coming(40)], 1, now)).toBe('full');
  });

  it('are not taken from who has them: neither by a hold, nor where a guest brings fewer people', () => {
    expect(roomFor(event, [coming(36), held(2)], 2, now, held(2))).toBe('free');
    expect(roomFor(event, [coming(39)], 2, now, held(2))).toBe('full');
    expect(roomFor(event, [coming(39), held(1)], 1, now, held(1, hours(-1)))).toBe('held');
    expect(roomFor({ ...event, capacity: 5 }, [coming(38)], 1, now, coming(2))).toBe('free');
    expect(roomFor(event, [coming(38)], 3, now, coming(2))).toBe('full');
  });
});

describe('an answer', () => {
  it('is refused only where the event is over or closed; only guests who confirmed make it full', () => {
    expect(refusalOf(event, now)).toBeUndefined();
    expect(refusalOf({ ...event, rsvp: 'closed' }, now)).toBe('closed');
    expect(refusalOf(event, new Date(event.endsAt))).toBe('past');
    expect(isFull(event, [coming(39), held(1)])).toBe(false);
    expect(isFull(event, [coming(40)])).toBe(true);
    expect(isFull({ capacity: null }, [coming(5000)])).toBe(false);
  });

  it('stands for a day, and for good once it is confirmed: so long no form changes it', () => {
    const receivedAt = now.toISOString();
    expect(stands({ status: 'held', receivedAt }, hours(23.9))).toBe(true);
    expect(stands({ status: 'held', receivedAt }, hours(24))).toBe(false);
    expect(stands({ status: 'coming', receivedAt }, hours(2000))).toBe(true);
    expect(stands({ status: 'waiting', receivedAt }, hours(2000))).toBe(true);
    expect(stands({ status: 'cancelled', receivedAt }, now)).toBe(false);
  });
});
