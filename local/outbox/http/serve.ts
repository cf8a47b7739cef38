import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Faults } from '../../faults/faults.ts';
import { idempotencyScope } from '../idempotency/idempotencyKey.ts';
import type { InFlight } from '../idempotency/inFlight.ts';
import { ApiError, notFound } from './ApiError.ts';
import { json, write } from './answer.ts';
import { checkHost } from './hosts.ts';
import { findRoute, type Routes } from './router.ts';

export type Service = {
  routes: Routes;
  faults: Faults;
  inFlight: InFlight;
  host: string;
  log: (line: string) => void;
};

/** Answers one request; never throws. */
export async function serve(service: Service, req: IncomingMessage, res: ServerResponse): Promise<void> {
  try {
    checkHost(req.headers.host, service.host);
    if (await service.faults.handle(req, res)) return;
    await answer(service, req, res);
  } catch (error) {
    refuse(service, req, res, error);
  }
}

async function answer(service: Service, req: IncomingMessage, res: ServerResponse): Promise<void> {
  const url = URL.parse(req.url ?? '/', 'http://localhost');
  if (!url) throw notFound('The requested endpoint does not exist.');
  const isApi = url.pathname === '/emails' || url.pathname.startsWith('/emails/');
  // Claimed before a fault may delay us: a caller who gives up and comes again must meet its own first request.
  const release = service.inFlight.claim(
    req.method === 'POST' && isApi ? idempotencyScope(req, url.pathname) : undefined,
  );
  try {
    // Faults strike the API only: a person with the mailbox open must not use up their count.
    if (isApi && (await service.faults.before(req, res)) === 'answered') return;
    const { handler, call } = findRoute(service.routes, req.method ?? 'GET', url);
    write(res, await handler({ ...call, req }));
  } finally {
    release();
  }
}

function refuse(service: Service, req: IncomingMessage, res: ServerResponse, error: unknown): void {
  if (!(error instanceof ApiError))
    service.log(`failed: ${error instanceof Error ? error.message : String(error)}`);
  const known =
    error instanceof ApiError
      ? error
      : new ApiError(500, 'application_error', 'An unexpected error occurred.');
  // An unread body would keep the connection from being used again.
  req.resume();
  if (res.headersSent) res.destroy();
  else write(res, json(known.statusCode, known, known.headers));
}
