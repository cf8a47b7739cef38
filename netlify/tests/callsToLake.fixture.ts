import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { z } from 'zod';

const sentByHttp = z.object({ request: z.custom<{ getHeader(name: string): unknown }>() });
const sentByFetch = z.object({ request: z.object({ origin: z.string() }) });

/** How often what is run asks the Content Lake at an address. */
export async function callsTo(lakeUrl: string, run: () => Promise<unknown>): Promise<number> {
  const { host } = new URL(lakeUrl);
  let calls = 0;
  const note = (asked: string) => {
    if (asked.endsWith(host)) calls += 1;
  };
  const onHttp = (message: unknown) => note(String(sentByHttp.parse(message).request.getHeader('host')));
  const onFetch = (message: unknown) => note(sentByFetch.parse(message).request.origin);
  subscribe('http.client.request.start', onHttp);
  subscribe('undici:request:create', onFetch);
  try {
    await run();
  } finally {
    unsubscribe('http.client.request.start', onHttp);
    unsubscribe('undici:request:create', onFetch);
  }
  return calls;
}
