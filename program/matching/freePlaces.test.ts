import { describe, expect, it } from 'vitest';
import type { MatchDocument } from './documents.ts';
import { freePlaces } from './freePlaces.ts';

const now = new Date('2026-11-22T15:00:00Z');
const match = (status: string, introducedAt?: string): MatchDocument => ({
  participant: { _ref: 'participant.a' },
  connector: { _ref: 'connector.a' },
  status,
  history: [
    { at: '2026-01-05T10:00:00Z', to: 'asked' },
    ...(introducedAt ? [{ at: introducedAt, to: 'introduced' }] : []),
  ],
});
const times = (count: number, one: MatchDocument) => Array.from({ length: count }, () => one);
const placesAfter = (matches: MatchDocument[], capacity = {}) =>
  freePlaces(
    { _id: 'connector.a', status: 'active', monthlyCapacity: 2, yearlyCapacity: 4, ...capacity },
    matches,
    now,
    'America/Chicago',
  );

describe('the free places of a connector', () => {
  it('are what is left of 30 days and of 365 days, whichever is less', () => {
    expect(placesAfter([])).toBe(2);
    expect(placesAfter([match('introduced', '2026-11-03T10:00:00Z')])).toBe(1);
    expect(placesAfter([match('introduced', '2026-10-24T15:00:00Z')])).toBe(1);
    expect(placesAfter([match('introduced', '2026-10-23T15:00:00Z')])).toBe(2);
    expect(placesAfter(times(3, match('met', '2026-03-01T10:00:00Z')))).toBe(1);
    expect(placesAfter(times(9, match('met', '2025-11-10T10:00:00Z')))).toBe(2);
  });

  it('do not come back with a new month or a new year', () => {
    const inJanuary = (matches: MatchDocument[]) =>
      freePlaces(
        { _id: 'connector.a', status: 'active', monthlyCapacity: 3, yearlyCapacity: 6 },
        matches,
        new Date('2027-01-02T15:00:00Z'),
        'America/Chicago',
      );
    expect(inJanuary(times(3, match('introduced', '2026-12-20T15:00:00Z')))).toBe(0);
    expect(inJanuary(times(6, match('met', '2026-03-01T15:00:00Z')))).toBe(0);
  });

  it('are one a month and three a year where nobody said otherwise; zero is zero', () => {
    const unsaid = { monthlyCapacity: null, yearlyCapacity: undefined };
    expect(placesAfter([], unsaid)).toBe(1);
    expect(placesAfter(times(3, match('met', '2026-03-01T10:00:00Z')), unsaid)).toBe(0);
    expect(placesAfter([], { monthlyCapacity: 0 })).toBe(0);
    expect(placesAfter([], { yearlyCapacity: 0 })).toBe(0);
  });

  it.each(['approved', 'asked', 'accepted'])('are taken by an open question (%s), however old', (status) => {
    expect(placesAfter([match(status)])).toBe(1);
  });

  it.each(['introduced', 'met', 'not-met', 'closed'])(
    'are used by an introduction that is now %s',
    (status) => {
      expect(placesAfter([match(status, '2026-11-03T10:00:00Z')])).toBe(1);
    },
  );

  it.each(['declined', 'expired', 'cancelled', 'closed'])(
    'come back after %s without an introduction',
    (status) => {
      expect(placesAfter([match(status)])).toBe(2);
    },
  );

  it('go by the day that the match names, before its history', () => {
    const late = { ...match('met', '2026-11-03T10:00:00Z'), introducedAt: '2026-10-20T10:00:00Z' };
    expect(placesAfter([late])).toBe(2);
  });

  it('are none while the connector is paused', () => {
    expect(placesAfter([], { status: 'paused' })).toBe(0);
    expect(placesAfter([], { pausedUntil: '2026-11-23' })).toBe(0);
    expect(placesAfter([], { pausedUntil: '2026-11-22' })).toBe(2);
  });

  it('are never fewer than none, and counted as today where no day is known', () => {
    const dayless = { participant: 'participant.a', connector: 'connector.a', status: 'introduced' };
    expect(placesAfter([dayless])).toBe(1);
    expect(placesAfter(times(9, dayless))).toBe(0);
  });
});
