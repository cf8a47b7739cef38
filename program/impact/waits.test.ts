import { expect, test } from 'vitest';
import { programRecords } from '../journeys/records.ts';
import { chainCells } from './chains.ts';
import { firstWaits } from './waits.ts';

const { participants, matches } = programRecords.parse({
  participants: [
    { _id: 'participant.soon', foundReadyAt: '2026-03-01T12:00:00Z', readyAt: '2026-05-01T12:00:00Z' },
    { _id: 'participant.later', readyAt: '2026-03-01T12:00:00Z' },
    { _id: 'participant.long', readyAt: '2026-03-01T12:00:00Z' },
    { _id: 'participant.typed' },
  ],
  connectors: [],
  referrals: [],
  matches: [
    { _id: 'a', status: 'introduced', participant: 'participant.soon', introducedAt: '2026-06-01T12:00:00Z' },
    { _id: 'b', status: 'met', participant: 'participant.soon', introducedAt: '2026-03-15T12:00:00Z' },
    { _id: 'c', status: 'cancelled', participant: 'participant.later', introducedAt: '2026-03-02T12:00:00Z' },
    {
      _id: 'd',
      status: 'introduced',
      participant: 'participant.later',
      introducedAt: '2026-03-16T12:00:00Z',
    },
    { _id: 'e', status: 'introduced', participant: 'participant.long', introducedAt: '2026-08-01T12:00:00Z' },
    {
      _id: 'f',
      status: 'introduced',
      participant: 'participant.typed',
      introducedAt: '2026-03-02T12:00:00Z',
    },
    {
      _id: 'g',
      status: 'introduced',
      participant: 'participant.erased',
      introducedAt: '2026-03-02T12:00:00Z',
    },
  ],
});

test('a wait goes from the first day of being ready to the first introduction, and is unknown where one is not kept', () => {
  const ids = ['soon', 'later', 'long', 'typed', 'erased'].map((name) => ({ id: `participant.${name}` }));
  expect(firstWaits({ participants, matches }, ids)).toEqual({
    'wait-2-weeks': 1,
    'wait-4-weeks': 1,
    'wait-longer': 1,
    'wait-unknown': 2,
  });
});

test('chains of contacts are counted by their first link and all that hang on it; one whose parent is gone begins anew', () => {
  const parents = { one: '', two: 'one', three: 'two', lone: 'erased' };
  const referrals = Object.entries(parents).map(([_id, parent]) => ({ _id, parent }));
  expect(chainCells(referrals)).toEqual({ 'chain-first': 2, 'chain-further': 2 });
});
