import type { IncomingMessage, ServerResponse } from 'node:http';

/** Whether a page of this origin may call. */
export function isAllowedOrigin(origin: string, corsOrigins: string[]): boolean {
  return corsOrigins.includes('*') || corsOrigins.includes(origin);
}

/**
 * Sets the headers that let allowed pages read the answers. Answers preflights itself: true when it did.
 */
export function applyCors(req: IncomingMessage, res: ServerResponse, corsOrigins: string[]): boolean {
  res.setHeader('vary', 'origin');
  const { origin } = req.headers;
  const allowed = origin !== undefined && isAllowedOrigin(origin, corsOrigins);
  if (allowed) {
    res.setHeader('access-control-allow-origin', origin);
    res.setHeader('access-control-allow-credentials', 'true');
    res.setHeader('access-control-expose-headers', 'retry-after, x-sanity-shard, content-disposition, etag');
  }
  if (req.method !== 'OPTIONS') return false;
  if (allowed) {
    res.setHeader('access-control-allow-methods', 'GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS');
    res.setHeader('access-control-allow-headers', req.headers['access-control-request-headers'] ?? '*');
    res.setHeader('access-control-max-age', '600');
  }
  res.writeHead(204).end();
  return true;
}
