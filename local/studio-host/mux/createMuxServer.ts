import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocket, WebSocketServer } from 'ws';
import type { HostMessage } from '../shim/messages.ts';
import { openUpstream, upstreamHeaders } from './openUpstream.ts';
import { readPageMessage } from './readPageMessage.ts';

/** How many streams one page may have open; a Studio with several panes needs a few dozen. */
const mostStreams = 500;
const MAX_WAITING_BYTES = 64 * 1024 * 1024;

/** The host's end of the multiplexer: many streams of the lake over one WebSocket for each page. */
export function createMuxServer(lakeUrl: string, log: (line: string) => void) {
  const server = new WebSocketServer({ noServer: true, maxPayload: 1024 * 1024 });

  server.on('connection', (socket, request) => {
    const streams = new Map<number, AbortController>();
    const send = (message: HostMessage) => {
      // A page that does not read is closed or frozen; when it wakes it connects again.
      if (socket.bufferedAmount > MAX_WAITING_BYTES) socket.terminate();
      else if (socket.readyState === WebSocket.OPEN) socket.send(JSON.stringify(message));
    };

    socket.on('message', (data) => {
      const message = readPageMessage(data.toString());
      if (!message) {
        socket.close(1008, 'Unknown message');
      } else if ('close' in message) {
        streams.get(message.id)?.abort();
        streams.delete(message.id);
      } else if (streams.has(message.id) || streams.size >= mostStreams) {
        send({ id: message.id, error: 'too many streams' });
      } else {
        open(message.id, message.open);
      }
    });
    socket.on('error', (error) => log(`mux: ${error.message}`));
    socket.on('close', () => {
      for (const stream of streams.values()) stream.abort();
    });

    function open(id: number, { path, headers, withCookies }: Opening): void {
      const stream = new AbortController();
      streams.set(id, stream);
      const cookie = withCookies ? request.headers.cookie : undefined;
      // Put together, not resolved: a path that begins with two slashes would name another host.
      const url = new URL(lakeUrl).origin + path;
      const { origin } = request.headers;
      const { signal } = stream;
      openUpstream(
        { id, url, headers: () => upstreamHeaders(headers, origin, cookie), signal },
        send,
      ).finally(() => {
        if (streams.get(id) === stream) streams.delete(id);
      });
    }
  });

  return {
    upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
      server.handleUpgrade(request, socket, head, (client) => server.emit('connection', client, request));
    },
    close(): void {
      for (const client of server.clients) client.terminate();
      server.close();
    },
  };
}

type Opening = { path: string; headers: [string, string][]; withCookies: boolean };
