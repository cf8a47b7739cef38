import { describe, expect, it } from 'vitest';
import { keptVisitSchema, placesHeld, refusalOf } from './visit.ts';

const now = new Date('2026-11-22T12:00:00Z');
const full = { endsAt: '2026-12-01T12:00:00Z', rsvp: 'open', capacity: 10 } as const;
const kept = keptVisitSchema.parse({
  ...{ _id: 'rsvp.a', _rev: '1', event: 'evening', status: 'coming', language: 'en', visit: 1 },
  ...{ givenName: 'Layla', familyName: 'Hassan (example)', people: 2 },
});
const same = { givenName: 'Layla', familyName: 'Hassan (example)' };

describe('a guest of a full event who answers again', () => {
  it('can bring fewer people, or as many with another need, and no more', () => {
    const held = placesHeld(kept, same);
    expect([1, 2].map((people) => refusalOf(full, 10, people, now, held))).toEqual([undefined, undefined]);
    expect(refusalOf(full, 10, 3, now, held)).toBe('full');
  });

  it('holds nothing for somebody else who knows the address, and nothing after a visit taken back', () => {
    expect(placesHeld(kept, { ...same, givenName: 'Somebody else' })).toBe(0);
    expect(placesHeld({ ...kept, status: 'cancelled' }, same)).toBe(0);
    expect(placesHeld(undefined, same)).toBe(0);
    expect(refusalOf(full, 10, 1, now)).toBe('full');
  });
});
