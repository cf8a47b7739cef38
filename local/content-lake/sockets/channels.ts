import type { RawData, WebSocket } from 'ws';
import { z } from 'zod';
import { HttpError, plainError, unauthorized, unknownSession } from '../http/errors.ts';
import type { Lake } from '../lake.ts';
import { listenOptions } from '../listen/options.ts';
import type { Sink } from '../listen/sink.ts';

const requestSchema = z.union([
  z.object({
    id: z.union([z.string(), z.number()]),
    /** The address that an event stream would have had; only path and query count. */
    open: z.string(),
    /** The Authorization header. */
    auth: z.string().nullish(),
    lastEventId: z.string().nullish(),
  }),
  z.object({ id: z.union([z.string(), z.number()]), close: z.literal(true) }),
]);

const MAX_CHANNELS = 200;
const MAX_WAITING_BYTES = 16 * 1024 * 1024;

/**
 * Event streams over one socket. The page sends `{id, open, auth?, lastEventId?}` and `{id, close: true}`; the lake
 * sends `{id, status: 200}`, then `{id, chunk}` with the text of the stream, and `{id, end: true}`.
 * A stream that is refused gives `{id, status, body}` and nothing more.
 */
export function serveChannels(socket: WebSocket, lake: Lake): void {
  const channels = new Map<string | number, () => void>();
  const send = (message: object): void => {
    if (socket.bufferedAmount > MAX_WAITING_BYTES) socket.terminate();
    else if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(message));
  };

  socket.on('message', (data: RawData, isBinary: boolean) => {
    const request = isBinary ? undefined : parse(data.toString());
    if (!request) return;
    const { id } = request;
    channels.get(id)?.();
    if ('close' in request) return;
    if (channels.size >= MAX_CHANNELS) {
      send({ id, status: 429, body: plainError(429, 'Too many streams').body });
      return;
    }
    const leavers: (() => void)[] = [];
    const leave = (): void => {
      if (channels.get(id) !== leave) return;
      channels.delete(id);
      for (const left of leavers) left();
    };
    channels.set(id, leave);
    const sink: Sink = {
      write(chunk) {
        if (channels.get(id) === leave) send({ id, chunk });
      },
      close() {
        if (channels.get(id) === leave) send({ id, end: true });
        leave();
      },
      onClose(listener) {
        if (channels.get(id) === leave) leavers.push(listener);
        else listener();
      },
    };
    try {
      open(lake, request, sink, () => send({ id, status: 200 }));
    } catch (error) {
      leave();
      const known = error instanceof HttpError ? error : plainError(500, 'An internal error occurred');
      send({ id, status: known.status, body: known.body });
    }
  });

  socket.on('close', () => {
    for (const leave of [...channels.values()]) leave();
  });
}

function open(
  lake: Lake,
  request: { open: string; auth?: string | null | undefined; lastEventId?: string | null | undefined },
  sink: Sink,
  accepted: () => void,
): void {
  const url = URL.parse(request.open, 'http://lake');
  const [, kind, name] = /\/data\/(listen|live\/events)\/([^/]+)$/.exec(url?.pathname ?? '') ?? [];
  if (!url || name === undefined) throw plainError(404, 'Not found');
  const token = /^Bearer\s+(\S+)$/i.exec(request.auth ?? '')?.[1];
  const identity = token === undefined ? null : (lake.identities.byToken(token) ?? null);
  if (token !== undefined && !identity) throw unknownSession();
  const dataset = lake.config.datasets.find((one) => one.name === name);
  if (!dataset) throw plainError(404, `Dataset "${name}" not found`);
  if (dataset.aclMode === 'private' && !identity) throw unauthorized();
  if (kind === 'listen') {
    const options = listenOptions(dataset.name, url.searchParams, identity, request.lastEventId ?? undefined);
    accepted();
    lake.listeners.attach(options, sink);
  } else {
    accepted();
    lake.live.attach(dataset.name, sink);
  }
}

function parse(text: string): z.infer<typeof requestSchema> | undefined {
  try {
    return requestSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
