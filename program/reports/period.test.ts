import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, dayAt } from '../clock/day.ts';
import {
  CLOSED_RULES,
  isIn,
  lastDayOf,
  PERIOD_RULES,
  periodBetween,
  periodOf,
  periodsSince,
} from './period.ts';

const day = fc.integer({ min: 0, max: 20_000 }).map((days) => dayAt(days * 24 * 60 * 60 * 1000));

test.each([
  ['this-month', '2026-11-01', '2026-12-01'],
  ['last-month', '2026-10-01', '2026-11-01'],
  ['this-quarter', '2026-10-01', '2027-01-01'],
  ['last-quarter', '2026-07-01', '2026-10-01'],
  ['this-year', '2026-01-01', '2027-01-01'],
  ['last-year', '2025-01-01', '2026-01-01'],
] as const)('on November 28, 2026, %s runs from %s to before %s', (rule, from, to) => {
  expect(periodOf(rule, '2026-11-28')).toEqual({ from, to });
});

test('of the first quarter, the last one is in the year before', () => {
  expect(periodOf('last-quarter', '2027-01-01')).toEqual({ from: '2026-10-01', to: '2027-01-01' });
});

test('on any day a period that goes on holds the day, and one that is over ends right before it', () => {
  fc.assert(
    fc.property(day, fc.constantFrom(...PERIOD_RULES), (today, rule) => {
      const period = periodOf(rule, today);
      const isOver = CLOSED_RULES.some((each) => each === rule);
      expect(isIn(period, today)).toBe(!isOver);
      expect(isIn(period, lastDayOf(period))).toBe(true);
      expect(period.to > today).toBe(!isOver);
    }),
  );
});

test('two days that staff choose are both counted, and the wrong way round they are no period', () => {
  expect(periodBetween('2026-02-01', '2026-02-28')).toEqual({ from: '2026-02-01', to: '2026-03-01' });
  for (const [first, last] of [
    ['2026-02-02', '2026-02-01'],
    ['', '2026-02-01'],
    ['2026-02-30', '2026-03-01'],
  ] as const)
    expect(periodBetween(first, last)).toBeUndefined();
});

test('whatever days the clock misses, every period that ended is told once, in its order', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...CLOSED_RULES),
      day,
      fc.array(fc.integer({ min: 1, max: 200 }), { maxLength: 12 }),
      (rule, begin, gaps) => {
        let [today, toldUntil] = [begin, periodOf(rule, begin).to];
        const told = gaps.flatMap((gap) => {
          today = addDays(today, gap);
          const due = periodsSince(rule, toldUntil, today);
          toldUntil = due.at(-1)?.to ?? toldUntil;
          return due;
        });
        // One begins where the one before ended, from the first to the last that is over.
        const ends = [periodOf(rule, begin).to, ...told.map(({ to }) => to)];
        expect(told.map(({ from }) => from)).toEqual(ends.slice(0, -1));
        expect(ends.at(-1)).toBe(periodOf(rule, today).to);
      },
    ),
  );
});
