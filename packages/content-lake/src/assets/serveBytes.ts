import type { LakeContext } from '../http/env.ts';
import { plainError } from '../http/errors.ts';

/**
 * Answers with bytes that never change under their address: 304 to a reader who has them, the part that a `Range` asks
 * for, or all of them. More than one range, and one that cannot be read, get all of them, as RFC 9110 allows.
 */
export function serveBytes(
  c: LakeContext,
  bytes: Blob,
  { etag, ...headers }: { etag: string; [header: string]: string },
): Response {
  const shared = { ...headers, etag, 'accept-ranges': 'bytes' };
  if (namesTag(c.req.header('if-none-match'), etag)) return c.body(null, 304, shared);
  const wanted = isStillTag(c.req.header('if-range'), etag) ? c.req.header('range') : undefined;
  const part = readRange(wanted, bytes.size);
  if (part === 'outside')
    throw plainError(
      416,
      'The range lies outside the asset',
      {},
      { 'content-range': `bytes */${bytes.size}` },
    );
  if (!part) return c.body(bytes.stream(), 200, { ...shared, 'content-length': String(bytes.size) });
  const [first, last] = part;
  return c.body(bytes.slice(first, last + 1).stream(), 206, {
    ...shared,
    'content-length': String(last - first + 1),
    'content-range': `bytes ${first}-${last}/${bytes.size}`,
  });
}

function namesTag(header: string | undefined, etag: string): boolean {
  const tags = header?.split(',').map((tag) => tag.trim().replace(/^W\//, '')) ?? [];
  return tags.includes(etag) || tags.includes('*');
}

/** Without `If-Range` a range is about whatever is there now. */
function isStillTag(header: string | undefined, etag: string): boolean {
  return header === undefined || header === etag;
}

/** The first and the last byte that a `Range` header asks for, both counted from 0. */
function readRange(header: string | undefined, size: number): [number, number] | 'outside' | undefined {
  const [, from, to] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? '') ?? [];
  if (from === undefined || to === undefined || from + to === '') return undefined;
  const last = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1);
  const first = from === '' ? Math.max(0, size - Number(to)) : Number(from);
  if (from !== '' && to !== '' && Number(to) < first) return undefined;
  return first > last ? 'outside' : [first, last];
}
