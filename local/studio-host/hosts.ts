import type { IncomingMessage } from 'node:http';

const loopback = /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/;

/**
 * Whether a request names this machine as its host. A foreign page that points its own domain at 127.0.0.1 (DNS
 * rebinding) does not; someone who binds another address than loopback has opened the Studio on purpose.
 */
export function isForThisMachine(request: IncomingMessage, boundTo: string): boolean {
  if (!['127.0.0.1', '::1', 'localhost'].includes(boundTo)) return true;
  return loopback.test(originOf(`http://${request.headers.host}`)?.hostname ?? '');
}

/** Whether a WebSocket was opened by a page of this very host; browsers let any page open one. */
export function isFromOwnPage(request: IncomingMessage): boolean {
  return originOf(request.headers.origin)?.host === request.headers.host;
}

function originOf(text: string | undefined): URL | null {
  return text ? URL.parse(text) : null;
}
