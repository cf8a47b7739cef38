import { STATUS_CODES } from 'node:http';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** An answer other than success. The body is JSON in one of Sanity's error shapes. */
export class HttpError extends Error {
  readonly status: ContentfulStatusCode;
  readonly body: object;
  readonly headers: Record<string, string>;

  constructor(status: ContentfulStatusCode, body: object, headers: Record<string, string> = {}) {
    super(`HTTP ${status}`);
    this.name = 'HttpError';
    this.status = status;
    this.body = body;
    this.headers = headers;
  }
}

/** The plain shape: `{statusCode, error, message}`, for wrong requests. */
export function plainError(
  status: ContentfulStatusCode,
  message: string,
  extra: Record<string, unknown> = {},
  headers: Record<string, string> = {},
): HttpError {
  return new HttpError(
    status,
    { statusCode: status, error: STATUS_CODES[status] ?? 'Error', message, ...extra },
    headers,
  );
}

/** The typed shape: `{error: {type, description, …}}`, for what queries, mutations and actions refuse. */
export function typedError(
  status: ContentfulStatusCode,
  type: string,
  description: string,
  extra: Record<string, unknown> = {},
): HttpError {
  return new HttpError(status, { error: { type, description, ...extra } });
}

/** No token where one is needed. */
export function unauthorized(message = 'You need to be signed in for this'): HttpError {
  return plainError(401, message);
}

/** A token that is not known, or no longer: the Studio signs out when it sees this code. */
export function unknownSession(): HttpError {
  return plainError(401, 'Session not found', { errorCode: 'SIO-401-ANF' });
}

/** A token that may read but not write. */
export function forbidden(permission: string): HttpError {
  return new HttpError(403, {
    statusCode: 403,
    error: {
      type: 'insufficientPermissionsError',
      description: `Insufficient permissions; permission "${permission}" required`,
      permission,
    },
    message: `Insufficient permissions; permission "${permission}" required`,
  });
}
