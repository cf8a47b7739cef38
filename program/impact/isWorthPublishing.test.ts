import { describe, expect, it } from 'vitest';
import type { Impact } from './impact.ts';
import { isWorthPublishing } from './isWorthPublishing.ts';

const counts = (count: number, day: number): Impact => ({
  ...{ _id: 'impact', _type: 'impact', asOf: `2026-11-${String(day).padStart(2, '0')}T14:00:00.000Z` },
  stages: [{ key: 'signed-up', count }],
});

describe('counts', () => {
  it('are published where none stand', () => expect(isWorthPublishing(undefined, counts(5, 1))).toBe(true));
  it('are not published again while they are the same', () =>
    expect(isWorthPublishing(counts(5, 1), counts(5, 30))).toBe(false));
  it('are published once a week where they have changed', () => {
    expect(isWorthPublishing(counts(5, 1), counts(10, 7))).toBe(false);
    expect(isWorthPublishing(counts(5, 1), counts(10, 8))).toBe(true);
  });

  it('that change every day lead to five deploys in a month', () => {
    const published: Impact[] = [];
    for (let day = 1; day <= 30; day += 1)
      if (isWorthPublishing(published.at(-1), counts(day * 5, day))) published.push(counts(day * 5, day));
    expect(published).toHaveLength(5);
  });
});
