import { ApiError } from '../http/ApiError.ts';

/** Counts requests of one key within the running second. */
export type RateLimit = {
  /** Headers for the answer. @throws ApiError 429 when the second is used up. */
  take(key: string): Record<string, string>;
};

/** High enough to hinder nobody who does not ask for less. */
export const DEFAULT_RATE_PER_SECOND = 1000;

const WINDOW_MS = 1000;

/** Header names: https://resend.com/docs/api-reference/introduction#rate-limit */
export function createRateLimit(
  perSecond = DEFAULT_RATE_PER_SECOND,
  now: () => number = Date.now,
): RateLimit {
  const windows = new Map<string, { since: number; used: number }>();
  return {
    take(key) {
      const at = now();
      let window = windows.get(key);
      if (!window || at - window.since >= WINDOW_MS) {
        window = { since: at, used: 0 };
        windows.set(key, window);
      }
      window.used += 1;
      const headers = {
        'ratelimit-limit': String(perSecond),
        'ratelimit-remaining': String(Math.max(0, perSecond - window.used)),
        'ratelimit-reset': '1',
      };
      if (window.used <= perSecond) return headers;
      throw new ApiError(
        429,
        'rate_limit_exceeded',
        `Too many requests. You can only make ${perSecond} requests per second. See rate limit response headers for more information. Or contact support to increase rate limit.`,
        { ...headers, 'retry-after': '1' },
      );
    },
  };
}
