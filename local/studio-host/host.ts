import { createServer, type IncomingMessage } from 'node:http';
import { isForThisMachine } from '../../packages/local-server/src/thisMachine.ts';
import { type Answer, plainAnswer, sendAnswer } from './answer.ts';
import { findFile } from './files/findFile.ts';
import { serveFile } from './files/serveFile.ts';
import { isFromOwnPage } from './isFromOwnPage.ts';
import { createMuxServer } from './mux/createMuxServer.ts';
import { type StudioHostOptions, studioHostOptions } from './options.ts';
import { servePage } from './page/servePage.ts';
import { serveShim } from './page/serveShim.ts';

export type StudioHost = { url: string; close(): Promise<void> };

/**
 * Serves a built Sanity Studio on this machine so that it needs nothing else: pages and files, the shim that
 * keeps the Studio off the network, and the socket over which it listens to the lake. Throws when the port is
 * taken.
 */
export async function startStudioHost(options: StudioHostOptions): Promise<StudioHost> {
  const { log, ...rest } = options;
  const { dir, port, host, lakeUrl } = studioHostOptions.parse(rest);
  const mux = createMuxServer(lakeUrl, log);

  async function answer(request: IncomingMessage): Promise<Answer> {
    if (!isForThisMachine(request, host)) return plainAnswer(403, 'This Studio answers to localhost only.');
    if (request.method !== 'GET' && request.method !== 'HEAD') return plainAnswer(405, 'Only GET and HEAD.');
    const path = (request.url ?? '/').replace(/[?#].*$/s, '');
    if (path.startsWith('/_local/')) return serveShim(path.slice('/_local/'.length));
    const file = path === '/index.html' ? null : await findFile(dir, path);
    if (file) return serveFile(file);
    // Every other address is one of the Studio's own, except what can only be a file.
    return path.startsWith('/static/') ? plainAnswer(404, 'No such file.') : servePage(dir, lakeUrl);
  }

  const server = createServer((request, response) => {
    answer(request)
      .catch((error): Answer => {
        log(`${request.method} ${request.url}: ${error instanceof Error ? error.message : error}`);
        return plainAnswer(500, 'The Studio host failed.');
      })
      .then((whole) => sendAnswer(response, whole, request.method));
  });
  server.on('upgrade', (request, socket, head) => {
    const isOurs = request.url === '/_local/mux' && isForThisMachine(request, host) && isFromOwnPage(request);
    if (isOurs) mux.upgrade(request, socket, head);
    else socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n');
  });

  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) =>
      reject(
        new Error(`The Studio host cannot listen on ${host}:${port}: ${error.message}`, { cause: error }),
      ),
    );
    server.listen(port, host, resolve);
  });
  const address = server.address();
  const bound = typeof address === 'object' && address !== null ? address.port : port;
  return {
    url: `http://localhost:${bound}`,
    async close() {
      mux.close();
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
  };
}
