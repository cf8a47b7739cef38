import { describe, expect, it } from 'vitest';
import { supplyOf } from './supply.ts';

const today = '2026-11-22';
const takes = (change: object) => ({ monthly: 1, yearly: 3, days: [], from: today, ...change });

describe('what a connector can take in days to come', () => {
  it.each([
    ['somebody new, a year', takes({}), '2027-11-22', { places: 3, firstIn: 0 }],
    ['one a month, for 31 days', takes({}), '2026-12-23', { places: 2, firstIn: 0 }],
    ['sent somebody ten days ago', takes({ days: ['2026-11-12'] }), '2026-12-23', { places: 1, firstIn: 20 }],
    [
      'full for the year until a day in March',
      takes({ days: ['2026-03-10', '2026-04-10', '2026-05-10'] }),
      '2027-03-20',
      { places: 1, firstIn: 108 },
    ],
    ['back in January', takes({ from: '2027-01-15' }), '2027-02-01', { places: 1, firstIn: 54 }],
    [
      'away, nobody knows until when',
      takes({ from: undefined }),
      '2027-11-22',
      { places: 0, firstIn: undefined },
    ],
    ['takes nobody', takes({ monthly: 0 }), '2027-11-22', { places: 0, firstIn: undefined }],
    ['two at once', takes({ monthly: 2 }), '2026-11-23', { places: 2, firstIn: 0 }],
  ])('%s', (_, offer, until, supply) => {
    expect(supplyOf(offer, today, until)).toEqual(supply);
  });
});
