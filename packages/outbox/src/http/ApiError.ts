import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** A refusal in the shape and the words of Resend's API: `{statusCode, name, message}`. */
export class ApiError extends Error {
  readonly statusCode: ContentfulStatusCode;
  readonly headers: Record<string, string>;

  constructor(
    statusCode: ContentfulStatusCode,
    name: string,
    message: string,
    headers: Record<string, string> = {},
  ) {
    super(message);
    this.statusCode = statusCode;
    this.name = name;
    this.headers = headers;
  }

  toJSON(): { statusCode: number; name: string; message: string } {
    return { statusCode: this.statusCode, name: this.name, message: this.message };
  }
}

/** 422: a field is there but not usable. */
export const invalid = (message: string): ApiError => new ApiError(422, 'validation_error', message);

/** 422: a field that Resend needs is absent or empty. */
export const missing = (field: string): ApiError =>
  new ApiError(422, 'missing_required_field', `Missing \`${field}\` field.`);

/** 404, with the message Resend gives for unknown emails and unknown paths. */
export const notFound = (message: string): ApiError => new ApiError(404, 'not_found', message);

/** 405; `allow` is the list of methods the path knows. */
export const methodNotAllowed = (allow: string): ApiError =>
  new ApiError(405, 'method_not_allowed', 'Method is not allowed for the requested path.', { allow });
