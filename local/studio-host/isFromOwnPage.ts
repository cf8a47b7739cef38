import type { IncomingMessage } from 'node:http';

/** Whether a WebSocket was opened by a page of this very host; browsers let any page open one. */
export function isFromOwnPage({ headers: { origin, host } }: IncomingMessage): boolean {
  return origin !== undefined && URL.parse(origin)?.host === host;
}
