import { Hono } from 'hono';
import { allowedMethods } from '../../local-server/src/allowedMethods.ts';
import { createFaults } from '../../local-server/src/faults.ts';
import { isForThisMachine } from '../../local-server/src/thisMachine.ts';
import { ApiError, methodNotAllowed, notFound } from './http/ApiError.ts';
import type { OutboxEnv } from './http/env.ts';
import { claimIdempotencyKey } from './idempotency/claimIdempotencyKey.ts';

type AppOptions = {
  /** Resend's paths, and the pages for people. */
  routes: Hono<OutboxEnv>[];
  /** The address that the server is bound to. */
  host: string;
  log: (line: string) => void;
};

/** The whole outbox as one app: who may call, faults, the routes, and every error in Resend's shape. */
export function createApp({ routes, host, log }: AppOptions): Hono<OutboxEnv> {
  const app = new Hono<OutboxEnv>({ strict: false });
  const faults = createFaults((statusCode) => ({
    statusCode,
    name: 'application_error',
    message: `Injected fault (${statusCode})`,
  }));

  app.use(async (c, next) => {
    // The mailbox may be read without a key, so a foreign page must not reach it by a name of its own.
    if (!isForThisMachine(c.env.incoming, host))
      throw new ApiError(403, 'validation_error', 'This mailbox answers to localhost only.');
    // Nothing here may be cached, and nothing may be taken for another type.
    c.header('cache-control', 'no-store');
    c.header('x-content-type-options', 'nosniff');
    await next();
  });
  app.route('/_faults', faults.routes);
  // Claimed before a fault may delay a request: a caller who gives up and comes again must meet its own first one.
  app.use('/emails/*', claimIdempotencyKey());
  // The API only: a person with the mailbox open must not use up the count of a fault.
  app.use('/emails/*', faults.middleware);
  for (const one of routes) app.route('/', one);

  app.notFound((c) => {
    const allowed = allowedMethods(app, c.req.path);
    throw allowed.length > 0
      ? methodNotAllowed(allowed.join(', '))
      : notFound('The requested endpoint does not exist.');
  });
  app.onError((error, c) => {
    if (!(error instanceof ApiError)) log(`failed: ${error.message}`);
    const known =
      error instanceof ApiError
        ? error
        : new ApiError(500, 'application_error', 'An unexpected error occurred.');
    // An unread body would keep the connection from being used again.
    c.env.incoming.resume();
    return c.json(known.toJSON(), known.statusCode, known.headers);
  });
  return app;
}
