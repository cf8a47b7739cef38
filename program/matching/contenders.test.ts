import { expect, it } from 'vitest';
import { contenderCounter } from './contenders.ts';

it('counts who waits, and who would move up when somebody else takes the new place', () => {
  // Person 0 waits for connector 0. Person 1 sits at connector 1, for whom person 2 waits, and would suit 0 as well.
  const outcome = { suitors: [[0, 1], [1, 2], [3]], seats: [undefined, 1, undefined, undefined] };
  const count = contenderCounter(outcome);
  expect(count([0, 1])).toBe(2);
  expect(count([0])).toBe(1);
  expect(count([3])).toBe(1);
  expect(count([])).toBe(0);
});
