import { z } from 'zod';
import { readJson } from '../http/body.ts';
import { type LakeContext, searchOf } from '../http/env.ts';
import { plainError } from '../http/errors.ts';
import { shapeProblem } from '../http/shape.ts';

const bodySchema = z.object({
  query: z.string(),
  params: z.record(z.string(), z.unknown()).nullish(),
});

export type QueryText = { query: string; params: Record<string, unknown> };

/** The query and its parameters, from the address or from the body of a POST. */
export async function readQuery(c: LakeContext): Promise<QueryText> {
  const search = searchOf(c);
  if (c.req.method !== 'POST') return queryInAddress(search);
  const { query, params } = await readJson(c, bodySchema);
  return { query, params: { ...paramsOf(search), ...params } };
}

/** The query and its parameters from an address. Throws 400 when there is none or a parameter is not JSON. */
export function queryInAddress(search: URLSearchParams): QueryText {
  const query = search.get('query');
  if (query === null || query === '') throw plainError(400, 'Required parameter "query" is missing');
  return { query, params: paramsOf(search) };
}

function paramsOf(search: URLSearchParams): Record<string, unknown> {
  const params: Record<string, unknown> = {};
  for (const [name, text] of search) {
    if (!name.startsWith('$')) continue;
    try {
      params[name.slice(1)] = JSON.parse(text);
    } catch {
      throw plainError(400, `Parameter ${name} is not valid JSON`);
    }
  }
  const problem = shapeProblem(params);
  if (problem) throw plainError(400, `Invalid parameters: ${problem}`);
  return params;
}
