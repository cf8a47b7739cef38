import { getStore, type Store } from '@netlify/blobs';
import { TIMEOUTS_MS, TooSlow, withTimeout } from '../withTimeout.ts';

/**
 * Work in one of Netlify's stores, for at most as long as an answer can wait. Its client tries five times with five
 * seconds between; when the time is over, none of these tries goes out any more.
 */
export function inStore<Result>(
  name: string,
  work: (store: Store) => Promise<Result>,
  limit: number = TIMEOUTS_MS.blobs,
): Promise<Result> {
  const until = Date.now() + limit;
  const store = getStore({
    name,
    consistency: 'strong',
    fetch(input, init) {
      const left = until - Date.now();
      if (left <= 0) return Promise.reject(new TooSlow(name));
      return fetch(input, { ...init, signal: AbortSignal.timeout(left) });
    },
  });
  return withTimeout(limit, work(store));
}
