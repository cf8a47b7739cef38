import { z } from 'zod';
import { readJson } from '../http/body.ts';
import type { Call } from '../http/call.ts';
import { plainError } from '../http/errors.ts';
import { shapeProblem } from '../store/shape.ts';

const bodySchema = z.object({
  query: z.string(),
  params: z.record(z.string(), z.unknown()).nullish(),
});

export type QueryText = { query: string; params: Record<string, unknown> };

/** The query and its parameters, from the address or from the body of a POST. */
export async function readQuery(call: Call): Promise<QueryText> {
  if (call.method === 'POST') {
    const body = await readJson(call.req, bodySchema);
    return { query: body.query, params: { ...paramsOf(call.query), ...body.params } };
  }
  return queryInAddress(call.query);
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
