import type { MiddlewareHandler } from 'hono';
import type { LakeEnv } from '../http/env.ts';

type Kept = { until: number; body: string; type: string };

/** Enough for a site's queries; a stranger's must not fill the memory. */
const MAX_ANSWERS = 1000;

/** Whether a request is to the API CDN and not to the API itself. */
export function isToCdn(url: string): boolean {
  const { hostname, pathname } = new URL(url);
  return /(^|\.)apicdn\./.test(hostname) || pathname.startsWith('/apicdn/');
}

/** Answers queries to the API CDN with what was answered before, for `staleMs`. What is asked with a token is kept apart. */
export function cacheQueries(staleMs: number, now: () => number = Date.now): MiddlewareHandler<LakeEnv> {
  const answers = new Map<string, Kept>();
  return async (c, next) => {
    if (c.req.method !== 'GET' || !c.req.path.startsWith('/data/query/') || !isToCdn(c.req.url))
      return next();
    const key = `${c.req.header('authorization') ?? ''} ${c.req.url}`;
    const kept = answers.get(key);
    if (kept && kept.until > now()) {
      return c.body(kept.body, 200, { 'content-type': kept.type, 'x-sanity-cache': 'HIT' });
    }
    await next();
    if (c.res.status !== 200) return;
    if (answers.size >= MAX_ANSWERS) answers.clear();
    const body = await c.res.clone().text();
    answers.set(key, { until: now() + staleMs, body, type: c.res.headers.get('content-type') ?? '' });
  };
}
