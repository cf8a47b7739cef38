import { expect, test } from 'vitest';
import { STAGES } from '../../../program/impact/impact.ts';
import { IMPACT_GROUPS, isWorthShowing } from './groups.ts';

test('the impact page shows every stage that is counted, once, in the order of counting', () => {
  expect(Object.values(IMPACT_GROUPS).flat()).toEqual([...STAGES]);
});

test('a group is shown as numbers only where at least half of them can be shown', () => {
  const stages = (...counts: (number | null)[]) => counts.map((count) => ({ key: 'met' as const, count }));
  expect(isWorthShowing(stages(20, null))).toBe(true);
  expect(isWorthShowing(stages(20, null, null))).toBe(false);
  expect(isWorthShowing([])).toBe(false);
});
