import type { IncomingMessage } from 'node:http';
import { methodNotAllowed, notFound } from './ApiError.ts';
import type { Answer } from './answer.ts';

/** A request that has found its route. */
export type Call = { req: IncomingMessage; url: URL; params: Record<string, string> };

export type Handler = (call: Call) => Answer | Promise<Answer>;

/** `'POST /emails/:id/cancel'` → handler. */
export type Routes = Record<string, Handler>;

/**
 * Finds the handler of a request. HEAD is answered as GET; Node leaves out the body.
 * @throws ApiError 404 for an unknown path, 405 for a known path with another method.
 */
export function findRoute(
  routes: Routes,
  method: string,
  url: URL,
): { handler: Handler; call: Omit<Call, 'req'> } {
  const wanted = method === 'HEAD' ? 'GET' : method;
  const allowed: string[] = [];
  for (const [route, handler] of Object.entries(routes)) {
    const [verb = '', pattern = ''] = route.split(' ');
    const params = matchPath(pattern, url.pathname);
    if (!params) continue;
    if (verb === wanted) return { handler, call: { url, params } };
    allowed.push(verb);
  }
  if (allowed.length > 0) throw methodNotAllowed(allowed.join(', '));
  throw notFound('The requested endpoint does not exist.');
}

function matchPath(pattern: string, path: string): Record<string, string> | undefined {
  const expected = pattern.split('/');
  const actual = trimEnd(path).split('/');
  if (expected.length !== actual.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, part] of expected.entries()) {
    const value = actual[index] ?? '';
    if (part.startsWith(':')) {
      if (value === '') return undefined;
      params[part.slice(1)] = value;
    } else if (part !== value) return undefined;
  }
  return params;
}

function trimEnd(path: string): string {
  return path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path;
}
