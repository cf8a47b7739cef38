import type { HostMessage, PageMessage } from './messages.ts';
import { Stream } from './stream.ts';

/** One socket with the streams it carries; those never outlive it. */
type Connection = { socket: WebSocket; streams: Map<number, Stream>; waiting: string[] };

/**
 * Carries any number of the lake's event streams over one WebSocket. A browser allows six HTTP/1.1 connections to
 * a host, over all tabs, and one open document takes all six: without this the Studio waits for ever.
 */
export function createMux(socketUrl: string) {
  let current: Connection | undefined;
  let lastId = 0;

  function connect(): Connection {
    if (current && current.socket.readyState <= WebSocket.OPEN) return current;
    const socket = new WebSocket(socketUrl);
    const connection: Connection = { socket, streams: new Map(), waiting: [] };
    const { streams, waiting } = connection;
    socket.onopen = () => {
      for (const text of waiting.splice(0)) socket.send(text);
    };
    socket.onmessage = (event) => {
      const message: HostMessage = JSON.parse(event.data);
      if (streams.get(message.id)?.take(message)) streams.delete(message.id);
    };
    socket.onclose = () => {
      const lost = [...streams.values()];
      streams.clear();
      for (const stream of lost) stream.lose('the Studio host closed the connection');
    };
    current = connection;
    return connection;
  }

  function send({ socket, waiting }: Connection, message: PageMessage): void {
    const text = JSON.stringify(message);
    if (socket.readyState === WebSocket.CONNECTING) waiting.push(text);
    else if (socket.readyState === WebSocket.OPEN) socket.send(text);
  }

  return {
    /** Opens a stream; behaves as `fetch(request)` does, aborting included. */
    open(request: Request): Promise<Response> {
      const { signal } = request;
      if (signal.aborted) return Promise.reject(signal.reason);
      const connection = connect();
      const id = ++lastId;
      const close = () => {
        if (connection.streams.delete(id)) send(connection, { id, close: true });
      };
      const stream = new Stream(request.url, close);
      connection.streams.set(id, stream);
      signal.addEventListener('abort', () => {
        close();
        stream.fail(signal.reason);
      });
      const { pathname, search } = new URL(request.url);
      const withCookies = request.credentials === 'include';
      send(connection, { id, open: { path: pathname + search, headers: [...request.headers], withCookies } });
      return stream.response;
    },
  };
}
