import type { ServerResponse } from 'node:http';

/** Where server-sent events go: a response, or one channel of a shared socket. */
export type Sink = {
  write(text: string): void;
  close(): void;
  onClose(listener: () => void): void;
};

/** A reader that lets this much pile up is gone or too slow; it can reconnect and resume. */
const MAX_WAITING_BYTES = 16 * 1024 * 1024;

/** Begins a stream of events as the response. */
export function responseSink(res: ServerResponse): Sink {
  res.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-cache, no-transform',
    connection: 'keep-alive',
    'x-accel-buffering': 'no',
  });
  res.flushHeaders();
  // Who asks for the head alone would otherwise be a listener for as long as the connection lives.
  if (res.req.method === 'HEAD') res.end();
  return {
    write(text) {
      if (res.writableLength > MAX_WAITING_BYTES) res.destroy();
      else res.write(text);
    },
    close: () => void res.end(),
    onClose(listener) {
      // A reader may be gone before anyone asks; its close event will not come again.
      if (res.closed || res.destroyed) listener();
      else res.on('close', listener);
    },
  };
}

/** One event as text. Without data the event carries an empty object, which clients can parse. */
export function sseEvent(event: { type: string; id?: string; data?: unknown }): string {
  const id = event.id === undefined ? '' : `id: ${event.id}\n`;
  return `event: ${event.type}\n${id}data: ${JSON.stringify(event.data ?? {})}\n\n`;
}

/** A comment: keeps the line open and means nothing. */
export const SSE_COMMENT = ':\n\n';
