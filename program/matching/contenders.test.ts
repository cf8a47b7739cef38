import { expect, it } from 'vitest';
import { contenderCounter } from './contenders.ts';

it('counts who waits, and who would move up when others move on to the new place', () => {
  // Person 0 waits. Person 1 sits at connector 1, person 2 at connector 2; persons 3 and 4 wait.
  const seats = [undefined, 1, 2, undefined, undefined];
  // Person 1 would suit connector 0, person 2 connector 1, person 3 connector 2: a chain of moves.
  const suitors = [[0, 1], [1, 2], [2, 3], [4]];
  const count = contenderCounter({ suitors, seats, settled: new Set() });
  expect(count([0, 1])).toBe(2);
  expect(count([0])).toBe(1);
  expect(count([4])).toBe(1);
  expect(count([])).toBe(0);
});
