import type { MiddlewareHandler } from 'hono';
import type { LakeEnv } from '../http/env.ts';
import { plainError } from '../http/errors.ts';
import type { Store } from '../store/store.ts';

const SECOND_MS = 1000;

/** Counts what happens within the running second. `take` answers whether there is room for one more. */
export function createWindow(perSecond = Number.POSITIVE_INFINITY, now: () => number = Date.now) {
  let window = { since: Number.NEGATIVE_INFINITY, used: 0 };
  return {
    take(): boolean {
      if (now() - window.since >= SECOND_MS) window = { since: now(), used: 0 };
      window.used += 1;
      return window.used <= perSecond;
    },
  };
}

const CHANGES = /^\/data\/(mutate|actions)\//;

/** Refuses requests beyond so many in a second: Sanity counts all of them, and those that change something apart. */
export function limitRate(limits: {
  requestsPerSecond?: number | undefined;
  mutationsPerSecond?: number | undefined;
}): MiddlewareHandler<LakeEnv> {
  const requests = createWindow(limits.requestsPerSecond);
  const mutations = createWindow(limits.mutationsPerSecond);
  return async (c, next) => {
    const isTooMany = !requests.take() || (CHANGES.test(c.req.path) && !mutations.take());
    if (!isTooMany) return next();
    // A client that is still sending would see a reset instead of the answer.
    c.env.incoming.resume();
    throw plainError(429, 'API rate limit exceeded', {}, { 'retry-after': '1' });
  };
}

/** Refuses a dataset more documents than the plan has: called inside the transaction that adds some, which is undone. */
export function checkQuota(store: Store, dataset: string, most = Number.POSITIVE_INFINITY): void {
  if (store.count(dataset) > most)
    throw plainError(402, `The plan of this project has no more than ${most} documents in a dataset`);
}
