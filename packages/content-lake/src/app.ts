import { Hono } from 'hono';
import { allowedMethods } from '../../local-server/src/allowedMethods.ts';
import { createFaults } from '../../local-server/src/faults.ts';
import { isForThisMachine } from '../../local-server/src/thisMachine.ts';
import { createPathOf } from './http/address.ts';
import { allowOrigins } from './http/cors.ts';
import type { LakeEnv } from './http/env.ts';
import { plainError } from './http/errors.ts';
import { createErrorHandler } from './http/failures.ts';
import { identify } from './http/identity.ts';
import type { Lake } from './lake.ts';
import { cacheQueries } from './unkindness/cdn.ts';
import { failAtRandom } from './unkindness/errors.ts';
import { limitRate } from './unkindness/quota.ts';

/** The whole lake as one app: faults, CORS, who calls, what the hosted service is unkind in, the routes, and every error in Sanity's shape. */
export function createApp({ config, identities }: Lake, routes: Hono<LakeEnv>[]): Hono<LakeEnv> {
  const app = new Hono<LakeEnv>({ getPath: createPathOf(config.projectId) });
  const faults = createFaults((status) => plainError(status, 'Injected fault').body);

  app.use(async (c, next) => {
    const started = performance.now();
    const { incoming, outgoing } = c.env;
    outgoing.once('close', () => {
      // The query string may hold what people typed; only the path is logged.
      const path = incoming.url?.split('?')[0];
      const ms = Math.round(performance.now() - started);
      config.log(`${incoming.method} ${path} ${outgoing.statusCode} ${ms}ms`);
    });
    await next();
    // Who asks for the head alone reads no body: a stream would otherwise wait for its reader for ever.
    if (incoming.method === 'HEAD') await c.res.body?.cancel();
  });
  app.use(async (c, next) => {
    if (!isForThisMachine(c.env.incoming, config.host))
      throw plainError(403, 'This lake answers to localhost only');
    await next();
  });
  app.route('/_faults', faults.routes);
  app.use(allowOrigins(config.corsOrigins));
  app.use(faults.middleware);
  app.use(async (c, next) => {
    c.set('identity', identify(c.req.header('authorization'), c.req.path, identities));
    await next();
  });
  app.use('/data/*', failAtRandom(config.errorRate), limitRate(config));
  if (config.cdnStaleMs) app.use(cacheQueries(config.cdnStaleMs));
  for (const one of routes) app.route('/', one);

  app.notFound((c) => {
    const allowed = allowedMethods(app, c.req.path);
    throw allowed.length > 0
      ? plainError(405, 'Method not allowed', {}, { allow: allowed.join(', ') })
      : plainError(404, 'Not found');
  });
  app.onError(createErrorHandler(config.log));
  return app;
}
