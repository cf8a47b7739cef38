import { setImmediate as turn, setTimeout as wait } from 'node:timers/promises';

/** An answer leaves after a whole number of steps of so many milliseconds. */
const STEP_MS = 50;

/** A timer keeps whole milliseconds only, and what it leaves over would tell: the last ones are waited for turn by turn. */
const LAST_MS = 2;

/**
 * Waits until a whole number of steps is over since a moment of `performance.now()`. The millisecond that it takes more
 * or less to write about somebody who is known falls between two steps, and tells nobody who that is.
 */
export async function nextStep(began: number): Promise<void> {
  const spent = performance.now() - began;
  const until = began + Math.ceil((spent + LAST_MS) / STEP_MS) * STEP_MS;
  await wait(until - LAST_MS - performance.now());
  while (performance.now() < until) await turn();
}
