import { createHash, timingSafeEqual } from 'node:crypto';
import { ApiError } from '../http/ApiError.ts';

/** Says whose key a request carries in its Authorization header. */
export type Authorize = {
  /** The key. @throws ApiError 401 without a key, 403 with a wrong one. */
  need(authorization: string | undefined): string;
  /** The key, or undefined without one, which is enough for reading. @throws ApiError 403 with a wrong one. */
  allow(authorization: string | undefined): string | undefined;
};

/** Status codes and words: https://resend.com/docs/api-reference/errors */
export function createAuthorize(apiKeys: readonly string[]): Authorize {
  const known = apiKeys.map(digest);

  function allow(authorization: string | undefined): string | undefined {
    const key = bearer(authorization);
    if (key === undefined) return undefined;
    const given = digest(key);
    // Every key is compared, so that time tells nothing of which one came close.
    const hits = known.filter((one) => timingSafeEqual(one, given));
    if (hits.length === 0) throw new ApiError(403, 'invalid_api_key', 'API key is invalid');
    return key;
  }

  return {
    allow,
    need(authorization) {
      const key = allow(authorization);
      if (key !== undefined) return key;
      throw new ApiError(401, 'missing_api_key', 'Missing API key in the authorization header.');
    },
  };
}

function bearer(header: string | undefined): string | undefined {
  const match = /^Bearer\s+(\S.*)$/i.exec(header ?? '');
  return match?.[1]?.trim();
}

function digest(key: string): Buffer {
  return createHash('sha256').update(key).digest();
}
