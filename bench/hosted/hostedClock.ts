import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { mock } from 'node:test';
import { z } from 'zod';

/** The services that a function calls. */
export type Service = 'lake' | 'mail' | 'blobs' | 'other';

/** What one call takes where the services are hosted, in milliseconds. */
const LATENCY_MS: Record<Service, number> = { lake: 60, mail: 250, blobs: 30, other: 100 };

/** What a run of a function asked for, and how long it took. */
export interface Run {
  calls: Record<Service, number>;
  seconds: number;
}

const sentByHttp = z.object({ request: z.custom<{ host: string; getHeader(name: string): unknown }>() });
const sentByFetch = z.object({ request: z.object({ origin: z.string() }) });

/**
 * A clock that is moved and never waited for: each call of a run moves it by what the call takes where the services are
 * hosted, so that thousands of calls are measured in seconds. Calls at once count as one after the other.
 * `portOf` says where the local services stand in for the hosted ones.
 */
export function hostedClock(portOf: Partial<Record<Service, string>>, begins: Date) {
  mock.timers.enable({ apis: ['Date'], now: begins });
  let running: Run | undefined;
  const note = (host: string) => {
    if (!running) return;
    const port = host.split(':').at(-1);
    const [service] = (['lake', 'mail', 'blobs'] as const).filter((name) => portOf[name] === port);
    running.calls[service ?? 'other'] += 1;
    mock.timers.setTime(Date.now() + LATENCY_MS[service ?? 'other']);
  };
  const onHttp = (message: unknown) => note(String(sentByHttp.parse(message).request.getHeader('host')));
  const onFetch = (message: unknown) => note(sentByFetch.parse(message).request.origin);
  subscribe('http.client.request.start', onHttp);
  subscribe('undici:request:create', onFetch);
  return {
    moveTo: (time: Date) => mock.timers.setTime(Math.max(time.getTime(), Date.now())),
    /** Runs a function, and says what it asked for. */
    async measure(run: () => Promise<unknown>): Promise<Run> {
      const began = Date.now();
      running = { calls: { lake: 0, mail: 0, blobs: 0, other: 0 }, seconds: 0 };
      const measured = running;
      try {
        await run();
      } finally {
        running = undefined;
      }
      return { ...measured, seconds: (Date.now() - began) / 1000 };
    },
    end() {
      unsubscribe('http.client.request.start', onHttp);
      unsubscribe('undici:request:create', onFetch);
      mock.timers.reset();
    },
  };
}

/** All calls of a run. */
export const callsOf = ({ calls }: Run) => Object.values(calls).reduce((sum, one) => sum + one, 0);
