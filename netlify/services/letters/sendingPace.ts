import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';

const count = z.coerce.number().nonnegative().optional().catch(undefined);

/** No longer than this, whatever the mail service says (milliseconds). */
const LONGEST_MS = 2000;

/** Keeps letters that go out one after another within what the mail service takes in a second. */
export interface SendingPace {
  /** Waits until the service takes another letter. */
  turn(): Promise<void>;
  /** Notes what the service said about its limit in the headers of an answer. */
  heard(headers: Record<string, string> | null): void;
}

/**
 * The pace at which the service says it takes letters: when an answer says that it was the last one of its window, the next
 * waits for the window after. Source: https://resend.com/docs/api-reference/rate-limit (headers `ratelimit-*`).
 */
export function sendingPace(
  clock: () => number = Date.now,
  pause: (milliseconds: number) => Promise<unknown> = wait,
): SendingPace {
  let opensAt = 0;
  return {
    async turn() {
      const left = opensAt - clock();
      if (left > 0) await pause(Math.min(left, LONGEST_MS));
    },
    heard(headers) {
      const remaining = count.parse(headers?.['ratelimit-remaining']);
      const reset = count.parse(headers?.['ratelimit-reset']);
      if (remaining === 0 && reset !== undefined) opensAt = clock() + reset * 1000;
    },
  };
}
