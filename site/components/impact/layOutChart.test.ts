import { describe, expect, test } from 'vitest';
import { layOutChart } from './layOutChart.ts';

describe('the chart of a group of counts', () => {
  test('has an axis from zero, with round ticks that no bar reaches beyond', () => {
    const { bars, ticks } = layOutChart([
      { label: 'Signed up', count: 180 },
      { label: 'Met', count: 90, unknown: 20 },
    ]);
    expect(ticks.map(({ value }) => value)).toEqual([0, 50, 100, 150, 200]);
    expect(ticks[0]?.x).toBe(0);
    const end = ticks.at(-1)?.x ?? 0;
    for (const { length, unknownLength } of bars) expect(length + unknownLength).toBeLessThanOrEqual(end);
    expect(bars[0]?.length).toBeCloseTo((180 / 200) * end, 1);
    expect(bars[1]?.length).toBeCloseTo((90 / 200) * end, 1);
    expect(bars[1]?.unknownLength).toBeCloseTo((20 / 200) * end, 1);
  });

  test('draws no bar for a number that is not shown, and holds together where there are none', () => {
    const { bars, ticks, height } = layOutChart([
      { label: 'One', count: null },
      { label: 'Two', count: null, unknown: null },
    ]);
    expect(bars.map(({ length, unknownLength }) => [length, unknownLength])).toEqual([
      [0, 0],
      [0, 0],
    ]);
    expect(ticks.map(({ value }) => value)).toEqual([0, 1]);
    expect(height).toBeGreaterThan(0);
  });

  test('sets one row below the other, a long label in lines of its own', () => {
    const { bars } = layOutChart([
      { label: 'Connectors who met at least one participant of the program', count: 5 },
      { label: 'Two', count: 7 },
    ]);
    expect(bars[0]?.lines.length).toBeGreaterThan(1);
    expect(bars[1]?.lines[0]?.y).toBeGreaterThan(bars[0]?.y ?? Number.NaN);
  });
});
