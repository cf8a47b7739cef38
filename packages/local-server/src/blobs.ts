import type { IncomingMessage } from 'node:http';
import type { HttpBindings } from '@hono/node-server';
import { BlobsServer } from '@netlify/blobs/server';
import { Hono } from 'hono';
import { readBody } from './body.ts';
import { listen, type RunningServer } from './listen.ts';

/** Longer than anything that is kept in a store here. */
const LARGEST_BODY = 64 * 1024 * 1024;

const hasBody = ({ method = 'GET' }: IncomingMessage) => method !== 'GET' && method !== 'HEAD';

/**
 * Netlify's own local store of blobs, in a folder. Alone it keeps an upload whose sender hung up early as an empty blob,
 * in the place of a whole one. Hosted, what is cut off is never kept: here too it reaches the store whole or not at all.
 */
export async function startBlobs({
  directory,
  token,
}: {
  directory: string;
  token: string;
}): Promise<RunningServer> {
  const store = new BlobsServer({ directory, token });
  await store.start();
  // Not by a request of its own: whoever counts the requests of this process would count each of them twice.
  // biome-ignore lint/complexity/useLiteralKeys: the one way in that needs no request
  const answer = (request: Request): Promise<Response> => store['handleRequest'](request);
  const app = new Hono<{ Bindings: HttpBindings }>();
  app.all('*', async (c) => {
    const { incoming } = c.env;
    const { url, method, headers } = c.req.raw;
    if (!hasBody(incoming)) return answer(new Request(url, { method, headers }));
    const body = await readBody(incoming, LARGEST_BODY);
    return answer(new Request(url, { method, headers, body: new Uint8Array(body) }));
  });
  app.onError((_error, c) => c.body(null, 400));
  return listen({ name: 'The store of blobs', port: 0, host: '127.0.0.1' }, () => ({
    app,
    close: () => store.stop(),
  }));
}
