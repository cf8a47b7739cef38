import type { MiddlewareHandler } from 'hono';
import type { LakeEnv } from '../http/env.ts';
import { plainError } from '../http/errors.ts';

const STATUSES = [500, 502, 503, 504] as const;

/** Makes a share of requests fail in passing. Every other one fails after its work was done, as a lost answer does. */
export function failAtRandom(rate: number, random: () => number = Math.random): MiddlewareHandler<LakeEnv> {
  return async (c, next) => {
    if (random() >= rate) return next();
    if (random() < 0.5) {
      await next();
      await c.res.body?.cancel();
    } else c.env.incoming.resume();
    const status = STATUSES[Math.floor(random() * STATUSES.length)] ?? 503;
    throw plainError(status, 'The service is unavailable for the moment');
  };
}
