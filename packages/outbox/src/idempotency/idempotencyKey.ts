import { createHash } from 'node:crypto';
import { ApiError } from '../http/ApiError.ts';
import type { OutboxContext } from '../http/env.ts';

const MAX_KEY = 256;

/**
 * The scope of a request's Idempotency-Key: the key together with who asks and what for, as a digest.
 * Undefined without the header. Throws an ApiError 400 when the key is empty or longer than 256 characters.
 */
export function idempotencyScope(c: OutboxContext): string | undefined {
  const key = c.req.header('idempotency-key');
  if (key === undefined) return undefined;
  if (key.length < 1 || key.length > MAX_KEY) {
    throw new ApiError(
      400,
      'invalid_idempotency_key',
      'Idempotency keys, if present, must have between 1 and 256 characters.',
    );
  }
  return digest(JSON.stringify([c.req.header('authorization') ?? '', c.req.method, c.req.path, key]));
}

/** What two requests with one key are compared by. */
export function requestDigest(body: unknown): string {
  return digest(JSON.stringify(body));
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
