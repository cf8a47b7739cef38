import { BodyTooLarge, readBody } from '../../../local-server/src/body.ts';
import { ApiError } from './ApiError.ts';
import type { OutboxContext } from './env.ts';

/** Resend: an email may have 40 MB, attachments included, after they are encoded. */
const MAX_EMAIL_BYTES = 40 * 1024 * 1024;

/** Reads a request body as text. Throws an ApiError 413 above `limit` bytes. */
export async function readText(c: OutboxContext, limit = MAX_EMAIL_BYTES): Promise<string> {
  try {
    return (await readBody(c.env.incoming, limit)).toString('utf8');
  } catch (error) {
    if (!(error instanceof BodyTooLarge)) throw error;
    const megabytes = Math.floor(limit / 1024 / 1024);
    const message = `The request body is too large. The limit is ${megabytes} MB, attachments included.`;
    throw new ApiError(413, 'validation_error', message, { connection: 'close' });
  }
}

/** Reads a request body as JSON. Throws an ApiError 413 when too large, 400 when it is not JSON. */
export async function readJson(c: OutboxContext): Promise<unknown> {
  const text = await readText(c);
  try {
    return JSON.parse(text);
  } catch {
    throw new ApiError(400, 'validation_error', 'The request body is not valid JSON.');
  }
}
