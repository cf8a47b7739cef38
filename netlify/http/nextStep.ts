import { setTimeout as wait } from 'node:timers/promises';

/** An answer leaves after a whole number of steps of so many milliseconds. */
const STEP_MS = 50;

/**
 * Waits until a whole number of steps is over since a moment of `performance.now()`. The millisecond that it takes more
 * or less to write about somebody who is known falls between two steps, and tells nobody who that is.
 */
export async function nextStep(began: number): Promise<void> {
  const spent = performance.now() - began;
  await wait(STEP_MS - (spent % STEP_MS));
}
