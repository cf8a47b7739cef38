import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import { isForThisMachine } from '../../../local-server/src/thisMachine.ts';
import { bearerToken } from '../http/identity.ts';
import { isAllowedOrigin } from '../http/origins.ts';
import type { Lake } from '../lake.ts';
import type { Presence } from '../presence/presence.ts';
import { admit } from './presence.ts';

const MAX_MESSAGE_BYTES = 1024 * 1024;

/** The WebSocket of the lake: `/v…/socket/:dataset` for presence. Returns a function that ends all of them. */
export function serveSockets(server: Server, lake: Lake, presence: Presence): () => void {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: MAX_MESSAGE_BYTES });

  server.on('upgrade', (req: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on('error', () => socket.destroy());
    const { origin } = req.headers;
    const path = (req.url ?? '').split('?')[0] ?? '';
    const dataset = /^\/v[^/]+\/socket\/([^/]+)$/.exec(path)?.[1];
    if (!isForThisMachine(req, lake.config.host)) {
      refuse(socket, '403 Forbidden');
      return;
    }
    // Browsers let any page open a socket; the origin is the only thing that tells them apart.
    if (origin !== undefined && !isAllowedOrigin(origin, lake.config.corsOrigins)) {
      refuse(socket, '403 Forbidden');
      return;
    }
    if (!lake.config.datasets.some((one) => one.name === dataset)) {
      refuse(socket, '404 Not Found');
      return;
    }
    sockets.handleUpgrade(req, socket, head, (webSocket) => {
      webSocket.on('error', () => webSocket.terminate());
      admit(webSocket, bearerToken(req.headers.authorization), lake.identities, presence);
    });
  });

  return () => {
    for (const socket of sockets.clients) socket.terminate();
    sockets.close();
  };
}

function refuse(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`);
}
