import { setTimeout as wait } from 'node:timers/promises';
import type { HttpBindings } from '@hono/node-server';
import { Hono, type MiddlewareHandler } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { z } from 'zod';
import { readBody } from './body.ts';

const errorStatus = z.custom<ContentfulStatusCode>(
  (value) => z.int().min(400).max(599).safeParse(value).success,
);

const faultSchema = z.strictObject({
  /** Text that "METHOD /path?query" must contain; without it every request matches. */
  match: z.string().optional(),
  /** Answer with this status instead of doing the work. */
  status: errorStatus.optional(),
  /** Wait this many milliseconds first. */
  delayMs: z.number().min(0).max(600_000).optional(),
  /** Do the work, then close the connection before answering. */
  drop: z.boolean().optional(),
  /** How many requests are hit; without it, all until DELETE. */
  count: z.int().min(1).optional(),
});

/** One way in which matching requests fail. */
type Fault = z.infer<typeof faultSchema>;

type Env = { Bindings: HttpBindings };

const MAX_BODY_BYTES = 16 * 1024;
const EXPECTED = 'Expected {match?, status?, delayMs?, drop?, count?} or a list of these';

export type Faults = {
  /** `PUT`, `GET` and `DELETE`, to be mounted at `/_faults`. PUT takes one fault or a list and replaces what was set. */
  routes: Hono<Env>;
  /** Makes matching requests fail. What it drops is done by the handlers after it, but never answered. */
  middleware: MiddlewareHandler<Env>;
};

/**
 * Makes requests to a local server fail on demand, so that retries and fallbacks can be tried.
 * `errorBody` gives the JSON of a failed request in the vendor's own shape.
 */
export function createFaults(errorBody: (status: ContentfulStatusCode) => object): Faults {
  let active: Fault[] = [];

  const routes = new Hono<Env>()
    .get('/', (c) => c.json({ faults: active }))
    .put('/', async (c) => {
      const faults = await readBody(c.env.incoming, MAX_BODY_BYTES)
        .then(parseFaults)
        .catch(() => undefined);
      if (!faults) return c.json({ error: EXPECTED }, 400);
      active = faults;
      return c.json({ faults: active });
    })
    .delete('/', (c) => {
      active = [];
      return c.json({ faults: active });
    })
    .all('/', (c) => c.json({ error: 'Use PUT, GET or DELETE' }, 405, { allow: 'PUT, GET, DELETE' }));

  /** The first fault that matches a request; it has then been used once. */
  function take(line: string): Fault | undefined {
    const fault = active.find((one) => !one.match || line.includes(one.match));
    if (fault?.count !== undefined) {
      fault.count -= 1;
      if (fault.count <= 0) active = active.filter((one) => one !== fault);
    }
    return fault;
  }

  const middleware: MiddlewareHandler<Env> = async (c, next) => {
    const { incoming, outgoing } = c.env;
    const fault = take(`${incoming.method} ${incoming.url}`);
    if (fault?.delayMs) await wait(fault.delayMs);
    if (fault?.drop) {
      await next();
      await c.res.body?.cancel();
      outgoing.destroy();
      return;
    }
    if (!fault?.status) return next();
    // The body must be read before the answer, or a client that is still sending sees a reset instead.
    incoming.resume();
    const headers: Record<string, string> = fault.status === 429 ? { 'retry-after': '1' } : {};
    return c.json(errorBody(fault.status), fault.status, headers);
  };

  return { routes, middleware };
}

/** Throws for what is not JSON, or something else than faults. */
function parseFaults(body: Buffer): Fault[] {
  const value: unknown = JSON.parse(body.toString('utf8'));
  return z.array(faultSchema).parse(Array.isArray(value) ? value : [value]);
}
