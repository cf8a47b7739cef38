import { Refusal } from './refusal.ts';

/** Far above the longest honest form (about 3 KB) and report of a webhook, far below what hurts. */
export const LIMIT_BYTES = 64 * 1024;

/** Of a form that is too long, as much is read to give it back to who wrote it. The platform takes 6 MB at most. */
export const GIVEN_BACK_BYTES = 1024 * 1024;

/** The body as bytes. Refused unread where it says that it is over the limit, and else once it is read. */
export async function readBody(request: Request, limit = LIMIT_BYTES): Promise<ArrayBuffer> {
  if (Number(request.headers.get('content-length') ?? 0) > limit) throw new Refusal('too-large');
  const body = await request.arrayBuffer();
  if (body.byteLength > limit) throw new Refusal('too-large');
  return body;
}

const decoder = new TextDecoder();

/** The body as text. */
export async function readText(request: Request): Promise<string> {
  return decoder.decode(await readBody(request));
}
