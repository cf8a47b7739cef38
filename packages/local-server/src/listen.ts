import { createServer, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';

/** Longer than a client waits between two requests, or it would send into a connection that is just closing. */
const KEEP_ALIVE_MS = 60_000;

/** How long requests under way may take to end once the server closes. */
const GRACE_MS = 2000;

/** What answers on the address, and how it ends. */
export type Service = {
  /** A Hono app; its handlers find Node's own request and response in `c.env`. */
  app: { fetch: (request: Request, env: object) => Response | Promise<Response> };
  /** Ends what does not end by itself: streams and sockets. */
  endStreams?(): void;
  /** Called when no request is under way any more. */
  close(): Promise<void>;
};

export type RunningServer = {
  url: string;
  port: number;
  /** Takes no more requests, waits for those under way, and closes what was opened. */
  close(): Promise<void>;
};

/**
 * Takes an address, and then opens what answers there: a second server on the same port fails before it touches the
 * first one's files. Port 0 takes any free one. Throws in words that say which port is taken, and what `open` throws.
 */
export async function listen(
  address: { name: string; port: number; host: string },
  open: (bound: { url: string; server: Server }) => Service,
): Promise<RunningServer> {
  const server = createServer({ keepAliveTimeout: KEEP_ALIVE_MS });
  const port = await bind(server, address);
  const url = `http://localhost:${port}`;
  let service: Service;
  try {
    service = open({ url, server });
  } catch (error) {
    server.close();
    throw error;
  }
  const answer = getRequestListener(service.app.fetch, {
    // A library does not replace what the whole process uses.
    overrideGlobalObjects: false,
    errorHandler: () => Response.json(MALFORMED, { status: 400 }),
  });
  server.on('request', (request, response) => void answer(request, response));
  return {
    url,
    port,
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      service.endStreams?.();
      server.closeIdleConnections();
      const late = setTimeout(() => server.closeAllConnections(), GRACE_MS);
      await closed;
      clearTimeout(late);
      await service.close();
    },
  };
}

/** Said of an address that is none; every other error is the app's own to answer. */
const MALFORMED = { statusCode: 400, error: 'Bad Request', message: 'Malformed address' };

async function bind(
  server: Server,
  { name, port, host }: { name: string; port: number; host: string },
): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) =>
      reject(new Error(`${name} cannot listen on ${host}:${port}: ${error.message}`, { cause: error })),
    );
    server.listen(port, host, resolve);
  });
  const bound = server.address();
  return typeof bound === 'object' && bound !== null ? bound.port : port;
}
