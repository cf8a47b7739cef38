import type { IncomingMessage } from 'node:http';
import { ApiError } from './ApiError.ts';

/** Resend: an email may have 40 MB, attachments included, after they are encoded. */
export const MAX_BODY_BYTES = 40 * 1024 * 1024;

/** How much of a body that is too large is still read, so that its sender hears the refusal. */
const PATIENCE = 4;

/**
 * Reads a request body as text.
 * @throws ApiError 413 above `limit` bytes.
 */
export async function readText(req: IncomingMessage, limit = MAX_BODY_BYTES): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of req) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size <= limit) chunks.push(bytes);
    else if (size > limit * PATIENCE) break;
  }
  if (size > limit) {
    const megabytes = Math.floor(limit / 1024 / 1024);
    throw new ApiError(
      413,
      'validation_error',
      `The request body is too large. The limit is ${megabytes} MB, attachments included.`,
      { connection: 'close' },
    );
  }
  return Buffer.concat(chunks).toString('utf8');
}

/**
 * Reads a request body as JSON.
 * @throws ApiError 413 when too large, 400 when it is not JSON.
 */
export async function readJson(req: IncomingMessage): Promise<unknown> {
  const text = await readText(req);
  try {
    return JSON.parse(text);
  } catch {
    throw new ApiError(400, 'validation_error', 'The request body is not valid JSON.');
  }
}
