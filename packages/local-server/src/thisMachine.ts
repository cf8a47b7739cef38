import type { IncomingMessage } from 'node:http';

const LOOPBACK = /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/;

/**
 * Whether a request names this machine as its host. A foreign page that points its own domain at 127.0.0.1 (DNS
 * rebinding) does not; someone who binds another address than loopback has opened the server on purpose.
 */
export function isForThisMachine(request: IncomingMessage, boundTo: string): boolean {
  if (!['127.0.0.1', '::1', 'localhost'].includes(boundTo)) return true;
  return LOOPBACK.test(URL.parse(`http://${request.headers.host ?? ''}`)?.hostname ?? '');
}
