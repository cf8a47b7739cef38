import { type ExprNode, GroqSyntaxError, parse } from 'groq-js';
import { transform } from './transform.ts';

const MAX_ENTRIES = 500;

export type Parsed = { tree: ExprNode; needsAsync: boolean };

/** A query that cannot be parsed; positions are offsets into the query. */
export class QueryParseError extends Error {
  readonly start: number;
  readonly end: number;

  constructor(message: string, start: number, end: number) {
    super(message);
    this.name = 'QueryParseError';
    this.start = start;
    this.end = end;
  }
}

/**
 * Parses queries and keeps the trees of the last 500. Slices are fixed when a query is parsed,
 * so numbers among the parameters belong to the key.
 */
export function createParseCache(): (
  query: string,
  params: Record<string, unknown>,
  mode?: 'normal' | 'delta',
) => Parsed {
  const cache = new Map<string, Parsed>();
  return (query, params, mode = 'normal') => {
    // Only these are given to the parser: what it is given it writes into the tree, which serves other values too.
    const numbers = Object.entries(params).filter(([, value]) => typeof value === 'number');
    const key = `${mode}\n${JSON.stringify(numbers)}\n${query}`;
    const hit = cache.get(key);
    if (hit) {
      cache.delete(key);
      cache.set(key, hit);
      return hit;
    }
    const parsed = parseQuery(query, Object.fromEntries(numbers), mode);
    cache.set(key, parsed);
    const oldest = cache.keys().next().value;
    if (cache.size > MAX_ENTRIES && oldest !== undefined) cache.delete(oldest);
    return parsed;
  };
}

function parseQuery(query: string, params: Record<string, unknown>, mode: 'normal' | 'delta'): Parsed {
  try {
    const tree = parse(query, { params, mode });
    return { tree, needsAsync: needsAsync(tree) };
  } catch (error) {
    const message = error instanceof Error ? error.message : 'unable to parse';
    if (error instanceof GroqSyntaxError) {
      throw new QueryParseError(message, error.position, Math.min(query.length, error.position + 1));
    }
    throw new QueryParseError(message, 0, query.length);
  }
}

/** groq-js evaluates most of the language in one go, which is much faster; changes it compares only in steps. */
function needsAsync(tree: ExprNode): boolean {
  let found = false;
  transform(tree, (node) => {
    if (node.type === 'FuncCall' && (node.namespace === 'delta' || node.namespace === 'diff')) found = true;
    return node;
  });
  return found;
}
