import { expect, test } from 'vitest';
import { sameHour } from './sameHour.ts';

const now = new Date('2026-11-28T12:00:00Z');
const coffee = {
  ...{ state: 'agreed', offeredBy: 'connector', offeredAt: '2026-11-20T12:00:00Z', times: [] },
  ...{ minutes: 30, place: { kind: 'place', text: 'Library (example)' }, zone: 'America/Chicago' },
};
const at = (_id: string, moment: string, change: object = {}, status = 'introduced') => ({
  ...{ _id, status },
  coffee: { ...coffee, at: moment, ...change },
});

test('two coffees of which one begins while the other goes on are at one hour', () => {
  const matches = [at('a', '2026-12-01T15:20:00Z'), at('b', '2026-12-01T15:00:00Z')];
  expect(sameHour(matches, now)).toEqual(['2026-12-01T15:20:00Z']);
});

test('one after the other is not, nor what is over, off, only offered, or has no coffee', () => {
  const one = at('a', '2026-12-01T15:00:00Z');
  const others = [
    at('b', '2026-12-01T15:30:00Z'),
    at('c', '2026-12-01T15:00:00Z', { state: 'off' }),
    at('d', '2026-12-01T15:00:00Z', { state: 'offered' }),
    at('e', '2026-12-01T15:00:00Z', {}, 'cancelled'),
    { _id: 'f', status: 'introduced' },
  ];
  expect(sameHour([one, ...others], now)).toEqual([]);
  expect(sameHour([one, at('g', '2026-12-01T15:00:00Z')], new Date('2026-12-02T12:00:00Z'))).toEqual([]);
});

test('of three at once two are named', () => {
  const moment = '2026-12-01T15:00:00Z';
  expect(sameHour([at('a', moment), at('b', moment), at('c', moment)], now)).toEqual([moment, moment]);
});
