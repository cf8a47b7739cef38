import type { RequestListener } from 'node:http';
import { createServer } from 'node:http';

export type Listening = { port: number; close(): Promise<void> };

/** How long requests under way may take to end once we close. */
const GRACE_MS = 2000;

/** Serves HTTP on an address. @throws when the port is taken, in words that say which */
export async function listen(port: number, host: string, handler: RequestListener): Promise<Listening> {
  const server = createServer(handler);
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) =>
      reject(new Error(`The mailbox cannot listen on ${host}:${port}: ${error.message}`, { cause: error })),
    );
    server.listen(port, host, resolve);
  });
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : port,
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeIdleConnections();
      const late = setTimeout(() => server.closeAllConnections(), GRACE_MS);
      await closed;
      clearTimeout(late);
    },
  };
}
