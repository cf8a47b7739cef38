import fc from 'fast-check';
import { expect, it } from 'vitest';
import { numberBetween, rangeOf } from './fives.ts';

const counts = fc.array(fc.nat(30), { minLength: 1, maxLength: 12 });

it('numbers are held back, or multiples of five and at least five', () => {
  fc.assert(
    fc.property(fc.nat(500), fc.nat(40), (before, during) => {
      const number = numberBetween(before, before + during);
      expect(number === null || (number >= 5 && number % 5 === 0)).toBe(true);
    }),
  );
});

it('the sum of any quarters that follow each other is at most four away from the truth', () => {
  fc.assert(
    fc.property(fc.nat(100), counts, fc.nat(11), fc.nat(11), (first, during, one, other) => {
      const [from, to] = [Math.min(one, other), Math.max(one, other) + 1];
      const sums = [first];
      for (const count of during) sums.push((sums.at(-1) ?? 0) + count);
      const numbers = during.map((_, at) => numberBetween(sums[at] ?? 0, sums[at + 1] ?? 0) ?? 0);
      const sum = (list: readonly number[]) => list.slice(from, to).reduce((all, count) => all + count, 0);
      const range = rangeOf(sum(numbers));
      expect(sum(during)).toBeGreaterThanOrEqual(range.from);
      expect(sum(during)).toBeLessThanOrEqual(range.to);
    }),
  );
});

it('a count from one to four is never told from none, nor from one of five and more', () => {
  // Held back: none to four. Five: one to nine.
  expect(rangeOf(0)).toEqual({ from: 0, to: 4 });
  expect(rangeOf(5)).toEqual({ from: 1, to: 9 });
});
