import type { z } from 'zod';
import { BodyTooLarge, readBody } from '../../../local-server/src/body.ts';
import type { LakeContext } from './env.ts';
import { plainError } from './errors.ts';
import { shapeProblem } from './shape.ts';

/** Sanity's own limit for a request with JSON. */
const MAX_JSON_BYTES = 4 * 1024 * 1024;
export const MAX_ASSET_BYTES = 256 * 1024 * 1024;

/** The exact bytes of the body. Throws 413 when it is longer than `limit`. */
export async function readBytes(c: LakeContext, limit: number): Promise<Buffer> {
  try {
    return await readBody(c.env.incoming, limit);
  } catch (error) {
    if (!(error instanceof BodyTooLarge)) throw error;
    throw plainError(413, error.message, {}, { connection: 'close' });
  }
}

/**
 * The body as JSON of a known shape; `empty` is read where there is no body. Throws 400 when it is not JSON or has
 * another shape, 413 when too long.
 */
export async function readJson<T>(c: LakeContext, schema: z.ZodType<T>, empty = ''): Promise<T> {
  const text = (await readBytes(c, MAX_JSON_BYTES)).toString('utf8');
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
