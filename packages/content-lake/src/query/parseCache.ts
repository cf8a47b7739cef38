import { type ExprNode, GroqSyntaxError, parse } from 'groq-js';
import { parametersIn } from './parameters.ts';
import { transform } from './transform.ts';

const MAX_ENTRIES = 500;

export type Parsed = {
  tree: ExprNode;
  /** The parameters whose values it needs when it runs. */
  parameters: ReadonlySet<string>;
  /** Whether it has a `text::query()`, which groq-js does not know. */
  hasTextQuery: boolean;
  /** groq-js evaluates most of the language in one go, which is much faster; changes it compares only in steps. */
  needsAsync: boolean;
};

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
 * so numbers among the parameters belong to the key. Throws a QueryParseError for a query that cannot be parsed, and
 * for one that names a parameter which is not given, as the hosted service does.
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
    const parsed = hit ?? parseQuery(query, params, Object.fromEntries(numbers), mode);
    cache.delete(key);
    cache.set(key, parsed);
    const oldest = cache.keys().next().value;
    if (cache.size > MAX_ENTRIES && oldest !== undefined) cache.delete(oldest);
    for (const name of parsed.parameters) if (!Object.hasOwn(params, name)) throw notProvided(query, name);
    return parsed;
  };
}

function parseQuery(
  query: string,
  params: Record<string, unknown>,
  numbers: Record<string, unknown>,
  mode: 'normal' | 'delta',
): Parsed {
  try {
    return examined(parse(query, { params: numbers, mode }));
  } catch (error) {
    const message = error instanceof Error ? error.message : 'unable to parse';
    if (error instanceof GroqSyntaxError) {
      throw new QueryParseError(message, error.position, Math.min(query.length, error.position + 1));
    }
    // A slice must be a number by now, and one whose parameter is not given is none.
    const missing = parametersIn(query).find(({ name }) => !Object.hasOwn(params, name));
    throw missing ? notProvided(query, missing.name) : new QueryParseError(message, 0, query.length);
  }
}

function examined(tree: ExprNode): Parsed {
  const parameters = new Set<string>();
  const namespaces = new Set<string>();
  transform(tree, (node) => {
    if (node.type === 'Parameter') parameters.add(node.name);
    if (node.type === 'FuncCall') namespaces.add(node.namespace);
    return node;
  });
  return {
    tree,
    parameters,
    hasTextQuery: namespaces.has('text'),
    needsAsync: namespaces.has('delta') || namespaces.has('diff'),
  };
}

function notProvided(query: string, name: string): QueryParseError {
  const { start = 0, end = query.length } = parametersIn(query).find((one) => one.name === name) ?? {};
  return new QueryParseError(`param $${name} referenced, but not provided`, start, end);
}
