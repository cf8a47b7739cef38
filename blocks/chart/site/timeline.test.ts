import { expect, test } from 'vitest';
import { BAR, layOutBars } from './bars.ts';
import { isTimeline, layOutYears } from './timeline.ts';

const rows = (numbers: Record<string, number>, margin?: number) =>
  Object.entries(numbers).map(([label, value]) => ({ _key: `k${label}`, label, value, margin }));
const GROWTH = rows({ 2014: 118936, 2015: 129559, 2022: 129604, 2023: 159710 });

test('rows are a timeline when all are years, each later than the one before', () => {
  expect(isTimeline(GROWTH)).toBe(true);
  expect(isTimeline(GROWTH.toReversed())).toBe(false);
  expect(isTimeline([...GROWTH, { _key: 'x', label: '2024 (estimate)', value: 1 }])).toBe(false);
});

test('bars stand as far apart as their years', () => {
  const [first = 0, second = 0, third = 0, fourth = 0] = layOutYears(GROWTH).bars.map(({ y }) => y);
  expect(third - second).toBe(7 * (second - first));
  expect(fourth - third).toBe(second - first);
  expect(second - first).toBeGreaterThan(BAR);
});

test('every year between has its mark, and those without a number say so', () => {
  const { marks, height } = layOutYears(GROWTH);
  expect(marks.map(({ year }) => year)).toEqual(
    Array.from({ length: 10 }, (_, index) => String(2014 + index)),
  );
  expect(marks.filter(({ hasNumber }) => hasNumber).map(({ year }) => year)).toEqual([
    ...['2014', '2015', '2022', '2023'],
  ]);
  expect(height).toBeGreaterThan(marks.at(-1)?.y ?? 0);
});

test('years that are decades apart do not stretch the page, and unnamed years keep their marks', () => {
  const { marks, height } = layOutYears(rows({ 1990: 1, 2016: 2, 2023: 3 }));
  expect(height).toBeLessThan(400);
  expect(marks.filter(({ isNamed }) => isNamed).map(({ year }) => year)).toEqual(['1990', '2016', '2023']);
  expect(marks.length).toBe(34);
});

test('a margin of error reaches as far to both sides, and never below nothing', () => {
  const [bar] = layOutBars(rows({ a: 50, b: 100 }, 10)).bars;
  expect((bar?.range?.to ?? 0) - (bar?.length ?? 0)).toBeCloseTo(
    (bar?.length ?? 0) - (bar?.range?.from ?? 0),
    1,
  );
  expect(layOutBars(rows({ a: 5, b: 100 }, 10)).bars[0]?.range?.from).toBe(0);
  expect(layOutBars(rows({ a: 5, b: 100 })).bars[0]?.range).toBeUndefined();
});
