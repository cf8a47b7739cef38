import type { LakeContext } from '../http/env.ts';

/** Where server-sent events go. Nothing is written after it is closed, by either side. */
export type EventSink = {
  write(text: string): void;
  close(): void;
  onClose(listener: () => void): void;
};

/** A reader that lets this much pile up is gone or too slow; it can reconnect and resume. */
const MAX_WAITING_BYTES = 16 * 1024 * 1024;

const HEADERS = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-cache, no-transform',
  'transfer-encoding': 'chunked',
  'x-accel-buffering': 'no',
};

/** A response that goes on until one side closes it, and the sink whose texts are its body. */
export function openEventStream(c: LakeContext): { response: Response; sink: EventSink } {
  const encoder = new TextEncoder();
  const listeners: (() => void)[] = [];
  let isOpen = true;
  const end = () => {
    isOpen = false;
    for (const listener of listeners.splice(0)) listener();
  };
  let controller: ReadableStreamDefaultController<Uint8Array> | undefined;
  const body = new ReadableStream<Uint8Array>(
    {
      start(given) {
        controller = given;
      },
      cancel: end,
    },
    new ByteLengthQueuingStrategy({ highWaterMark: MAX_WAITING_BYTES }),
  );
  return {
    response: c.body(body, 200, HEADERS),
    sink: {
      write(text) {
        if (!isOpen || !controller) return;
        // Ending the connection cancels the body.
        if ((controller.desiredSize ?? 0) <= 0) c.env.outgoing.destroy();
        else controller.enqueue(encoder.encode(text));
      },
      close() {
        if (!isOpen) return;
        controller?.close();
        end();
      },
      onClose(listener) {
        if (isOpen) listeners.push(listener);
        else listener();
      },
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
