import type { MiddlewareHandler } from 'hono';
import { ApiError } from '../http/ApiError.ts';
import type { OutboxEnv } from '../http/env.ts';
import { idempotencyScope } from './idempotencyKey.ts';

/**
 * Holds the key of a request while it is worked on, and refuses another with the same one by 409. A crash forgets the
 * keys, as it ends the work.
 */
export function claimIdempotencyKey(): MiddlewareHandler<OutboxEnv> {
  const claimed = new Set<string>();
  return async (c, next) => {
    const scope = c.req.method === 'POST' ? idempotencyScope(c) : undefined;
    if (scope === undefined) return next();
    if (claimed.has(scope)) {
      throw new ApiError(
        409,
        'concurrent_idempotent_requests',
        'There is another request in progress with the same idempotency key.',
      );
    }
    claimed.add(scope);
    try {
      await next();
    } finally {
      claimed.delete(scope);
    }
  };
}
