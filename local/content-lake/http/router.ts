import type { Handler, Route } from './call.ts';

export type Match = { handler: Handler; params: Record<string, string> } | { allowed: string[] } | undefined;

type Compiled = { route: Route; pattern: RegExp };

/**
 * Finds the handler for a method and a path such as `/data/query/:dataset`; `:rest*` takes slashes too.
 * Gives the allowed methods when only the method is wrong, undefined when no route has the path.
 */
export function createRouter(routes: Route[]): (method: string, path: string) => Match {
  const compiled = routes.map((route): Compiled => ({ route, pattern: patternOf(route.path) }));
  return (method, path) => {
    const allowed: string[] = [];
    for (const { route, pattern } of compiled) {
      const found = pattern.exec(path);
      if (!found) continue;
      if (route.method === method) return { handler: route.handler, params: decoded(found.groups) };
      allowed.push(route.method);
    }
    return allowed.length > 0 ? { allowed } : undefined;
  };
}

function patternOf(path: string): RegExp {
  const source = path.replace(/:([a-zA-Z]+)\*/g, '(?<$1>.+)').replace(/:([a-zA-Z]+)/g, '(?<$1>[^/]+)');
  return new RegExp(`^${source}/?$`);
}

function decoded(groups: Record<string, string> | undefined): Record<string, string> {
  return Object.fromEntries(Object.entries(groups ?? {}).map(([key, value]) => [key, decodeOrKeep(value)]));
}

function decodeOrKeep(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
