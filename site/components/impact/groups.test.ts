import { expect, test } from 'vitest';
import { STAGES } from '../../../program/impact/impact.ts';
import { IMPACT_GROUPS } from './groups.ts';

test('the impact page shows every stage that is counted, once, in the order of counting', () => {
  expect(Object.values(IMPACT_GROUPS).flat()).toEqual([...STAGES]);
});
