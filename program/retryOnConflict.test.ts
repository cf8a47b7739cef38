import { expect, test } from 'vitest';
import { retryOnConflict } from './retryOnConflict.ts';

class Conflict extends Error {}
const isConflict = (error: unknown) => error instanceof Conflict;

/** An attempt that fails so many times before it succeeds, and counts how often it was made. */
function attemptAfter(failures: number, failure = new Conflict()) {
  const made = { times: 0 };
  const attempt = async () => {
    made.times += 1;
    if (made.times <= failures) throw failure;
    return 'written';
  };
  return { made, attempt };
}

test('a write that somebody else was quicker at is decided anew', async () => {
  const { made, attempt } = attemptAfter(3);
  expect(await retryOnConflict(attempt, isConflict)).toBe('written');
  expect(made.times).toBe(4);
});

test('another error is thrown at once', async () => {
  const { made, attempt } = attemptAfter(1, new RangeError());
  await expect(retryOnConflict(attempt, isConflict)).rejects.toBeInstanceOf(RangeError);
  expect(made.times).toBe(1);
});

test('a conflict without end is thrown in the end', async () => {
  const { made, attempt } = attemptAfter(Number.POSITIVE_INFINITY);
  await expect(retryOnConflict(attempt, isConflict)).rejects.toBeInstanceOf(Conflict);
  expect(made.times).toBe(8);
});
