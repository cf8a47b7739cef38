import type { IncomingMessage } from 'node:http';

/** The body of a request is longer than it may be. */
export class BodyTooLarge extends Error {
  override name = 'BodyTooLarge';
  readonly limit: number;

  constructor(limit: number) {
    super(`The body is larger than ${limit} bytes`);
    this.limit = limit;
  }
}

/** How many times the limit is still read, and thrown away, so that its sender hears the refusal. */
const DISCARDED_LIMITS = 4;

/** The exact bytes of a body. Throws a BodyTooLarge above `limit` bytes. */
export async function readBody(request: IncomingMessage, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  // Ending the loop must leave the connection open for the answer.
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size <= limit) chunks.push(bytes);
    else if (size > limit * DISCARDED_LIMITS) break;
  }
  if (size > limit) throw new BodyTooLarge(limit);
  return Buffer.concat(chunks);
}
