import { expect, it } from 'vitest';
import { rankDeviation } from './rankTest.ts';

it('of samples that lie apart is far from nothing, of interleaved ones near it', () => {
  const even = Array.from({ length: 50 }, (_, index) => 2 * index);
  const odd = even.map((value) => value + 1);
  expect(Math.abs(rankDeviation(even, odd))).toBeLessThan(0.5);
  expect(
    rankDeviation(
      even.map((value) => value + 200),
      odd,
    ),
  ).toBeGreaterThan(8);
  expect(rankDeviation(even, even)).toBeCloseTo(0);
});
