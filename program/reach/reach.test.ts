import { expect, it } from 'vitest';
import { mayNotReach, reachIn } from './reach.ts';

const coffee = (state: string) => ({
  ...{ state, offeredBy: 'connector', offeredAt: '2026-11-22T12:00:00Z', minutes: 30 },
  place: { kind: 'place', text: 'Library (example)' },
});

it('who writes to each other may not reach each other, and who has a time or is through has no need to', () => {
  expect(mayNotReach({ status: 'introduced' })).toBe(true);
  expect(mayNotReach({ status: 'introduced', coffee: coffee('writing') })).toBe(true);
  for (const state of ['offered', 'agreed', 'off'])
    expect(mayNotReach({ status: 'introduced', coffee: coffee(state) }), state).toBe(false);
  for (const status of ['asked', 'met', 'not-met', 'closed', 'cancelled'])
    expect(mayNotReach({ status }), status).toBe(false);
});

it('what was asked for is read back', () => {
  const reach = { wroteAt: '2026-11-22T12:00:00Z' };
  expect([reachIn({ reach }), reachIn({}), reachIn({ reach: 'x' })]).toEqual([reach, {}, {}]);
});
