import type { IncomingMessage } from 'node:http';
import type { z } from 'zod';
import { shapeProblem } from '../store/shape.ts';
import { plainError } from './errors.ts';

/** Sanity's own limit for a request with JSON. */
export const MAX_JSON_BYTES = 4 * 1024 * 1024;
export const MAX_ASSET_BYTES = 256 * 1024 * 1024;

/** The whole body. Throws 413 when it is longer than `limit`. */
export async function readBytes(req: IncomingMessage, limit: number): Promise<Buffer> {
  if (Number(req.headers['content-length'] ?? 0) > limit) throw tooLarge(req, limit);
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of req) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > limit) throw tooLarge(req, limit);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

/**
 * The body as JSON of a known shape; `empty` is read where there is no body. Throws 400 when it is not JSON or has
 * another shape, 413 when too long.
 */
export async function readJson<T>(req: IncomingMessage, schema: z.ZodType<T>, empty = ''): Promise<T> {
  const text = (await readBytes(req, MAX_JSON_BYTES)).toString('utf8');
  let value: unknown;
  try {
    value = JSON.parse(text || empty);
  } catch {
    throw plainError(400, 'The body is not valid JSON');
  }
  const problem = shapeProblem(value);
  if (problem) throw plainError(400, `Invalid body: ${problem}`);
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw plainError(400, `Invalid body: ${explain(parsed.error)}`);
}

/** The first problem of the alternative that came closest, with its place; never the value itself. */
function explain(error: z.ZodError): string {
  const describe = (issue: z.core.$ZodIssue, path: PropertyKey[]): string => {
    const here = [...path, ...issue.path];
    if (issue.code === 'invalid_union') {
      const closest = issue.errors.toSorted((a, b) => depth(b) - depth(a))[0]?.[0];
      if (closest) return describe(closest, here);
    }
    return `${here.map(String).join('.') || 'body'}: ${issue.message}`;
  };
  const first = error.issues[0];
  return first ? describe(first, []) : 'wrong shape';
}

function depth(issues: z.core.$ZodIssue[]): number {
  return Math.max(0, ...issues.map((issue) => issue.path.length + (issue.code === 'invalid_union' ? 1 : 0)));
}

function tooLarge(req: IncomingMessage, limit: number): Error {
  req.resume();
  return plainError(413, `The body is larger than ${limit} bytes`, {}, { connection: 'close' });
}
