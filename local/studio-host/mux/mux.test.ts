import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { WebSocket as NodeWebSocket } from 'ws';
import { type StudioHost, startStudioHost } from '../host.ts';
import { createMux } from '../shim/mux.ts';

let lake: Server;
let lakeUrl: string;
let host: StudioHost;
let answerWith: (request: IncomingMessage, response: ServerResponse) => void;
let open: Set<ServerResponse>;
let mux: ReturnType<typeof createMux>;

beforeEach(async () => {
  open = new Set();
  answerWith = stream;
  lake = createServer((request, response) => {
    open.add(response);
    response.on('close', () => open.delete(response));
    answerWith(request, response);
  });
  await start(0);
  lakeUrl = `http://localhost:${port()}`;
  host = await startStudioHost({ dir: '.', port: 0, lakeUrl, log: () => {} });
  vi.stubGlobal(
    'WebSocket',
    class extends NodeWebSocket {
      constructor(url: string) {
        super(url, { origin: host.url, headers: { cookie: 'session=ana' } });
        // In a browser an error event that nobody listens to does nothing; in Node it would be thrown.
        this.on('error', () => {});
      }
    },
  );
  mux = createMux(`${host.url.replace('http', 'ws')}/_local/mux`);
});

afterEach(async () => {
  vi.unstubAllGlobals();
  await host.close();
  lake.closeAllConnections();
  lake.close();
});

async function start(at: number): Promise<void> {
  lake.listen(at);
  await once(lake, 'listening');
}

function port(): number {
  const address = lake.address();
  if (address === null || typeof address === 'string') throw new Error('the lake listens on a port');
  return address.port;
}

function stream(_request: IncomingMessage, response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'x-own': 'yes' });
  response.write(': hello\n\n');
}

function listen(
  init: RequestInit = {},
  path = '/v2025-02-19/data/listen/production?query=*',
): Promise<Response> {
  return mux.open(new Request(lakeUrl + path, init));
}

function reader(response: Response) {
  if (!response.body) throw new Error('the answer has a body');
  const chunks = response.body.pipeThrough(new TextDecoderStream()).getReader();
  return { next: async () => (await chunks.read()).value, cancel: () => chunks.cancel() };
}

test('gives a stream as fetch would: status, headers, address and the pieces as they come', async () => {
  const response = await listen();
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('text/event-stream');
  expect(response.headers.get('x-own')).toBe('yes');
  expect(response.url).toBe(`${lakeUrl}/v2025-02-19/data/listen/production?query=*`);
  const body = reader(response);
  expect(await body.next()).toBe(': hello\n\n');
  const emoji = Buffer.from('data: 👋 مرحبا\n\n');
  for (const each of open) {
    each.write(emoji.subarray(0, 8));
    // The second half of the character, on its own: it must not arrive broken.
    setImmediate(() => each.end(emoji.subarray(8)));
  }
  let rest = '';
  for (let chunk = await body.next(); chunk !== undefined; chunk = await body.next()) rest += chunk;
  expect(rest).toBe('data: 👋 مرحبا\n\n');
});

test('carries far more streams than a browser has connections', async () => {
  const responses = await Promise.all(Array.from({ length: 40 }, () => listen()));
  expect(responses.map(({ status }) => status)).toEqual(Array(40).fill(200));
  expect(open.size).toBe(40);
});

test.each([400, 401, 403, 429, 500])('shows the page a %s with its body', async (status) => {
  answerWith = (_request, response) =>
    response.writeHead(status, { 'content-type': 'application/json' }).end('{"no":1}');
  const response = await listen();
  expect([response.status, await response.json()]).toEqual([status, { no: 1 }]);
});

test('passes on the token, the place to resume at, and the cookie only where asked', async () => {
  const seen: IncomingMessage['headers'][] = [];
  answerWith = (request, response) => {
    seen.push(request.headers);
    stream(request, response);
  };
  await listen({
    headers: { authorization: 'Bearer t', 'last-event-id': 'e1', accept: 'text/event-stream' },
  });
  await listen({ credentials: 'include' }, '/v1/data/live/events/production');
  expect(seen[0]).toMatchObject({
    authorization: 'Bearer t',
    'last-event-id': 'e1',
    accept: 'text/event-stream',
  });
  expect(seen[0]).toMatchObject({ origin: host.url });
  expect(seen[0]?.cookie).toBeUndefined();
  expect(seen[1]?.cookie).toBe('session=ana');
});

test('closes the stream at the lake when the page aborts or stops reading', async () => {
  const abort = new AbortController();
  const first = reader(await listen({ signal: abort.signal }));
  await first.next();
  const gone = once([...open][0] ?? lake, 'close');
  abort.abort();
  await expect(first.next()).rejects.toMatchObject({ name: 'AbortError' });
  await gone;
  const second = reader(await listen());
  await second.next();
  const goneToo = once([...open][0] ?? lake, 'close');
  await second.cancel();
  await goneToo;
  await expect(listen({ signal: AbortSignal.abort() })).rejects.toMatchObject({ name: 'AbortError' });
});

test('outlives a restart of the lake: streams end, fail while it is away, and open again after', async () => {
  const body = reader(await listen());
  await body.next();
  const at = port();
  const closed = once(lake, 'close');
  lake.close();
  lake.closeAllConnections();
  await closed;
  await expect(body.next()).rejects.toBeInstanceOf(TypeError);
  await expect(listen()).rejects.toBeInstanceOf(TypeError);
  await start(at);
  expect(await reader(await listen()).next()).toBe(': hello\n\n');
});

test('ends all streams when the host goes, and those of the page at the lake when the page goes', async () => {
  const bodies = [reader(await listen()), reader(await listen())];
  for (const body of bodies) await body.next();
  const gone = [...open].map((each) => once(each, 'close'));
  await host.close();
  for (const body of bodies) await expect(body.next()).rejects.toBeInstanceOf(TypeError);
  await Promise.all(gone);
  await expect(listen()).rejects.toBeInstanceOf(TypeError);
  host = await startStudioHost({ dir: '.', port: Number(new URL(host.url).port), lakeUrl, log: () => {} });
  expect((await listen()).status).toBe(200);
});

test('opens nothing but the endless answers of the lake', async () => {
  await expect(listen({}, '/v1/data/query/production?query=*')).rejects.toBeInstanceOf(TypeError);
  await expect(listen({}, '/v1/users/me?/data/listen/x')).rejects.toBeInstanceOf(TypeError);
  expect(open.size).toBe(0);
});

test('refuses a socket from a page of another origin', async () => {
  const socket = new NodeWebSocket(`${host.url.replace('http', 'ws')}/_local/mux`, {
    origin: 'https://evil.example',
  });
  const [error] = await once(socket, 'error');
  expect(String(error)).toContain('403');
});

test('what names another host, or sends what is no header, gets no stream and stops nothing', async () => {
  const socket = new NodeWebSocket(`${host.url.replace('http', 'ws')}/_local/mux`, { origin: host.url });
  const messages: { id: number }[] = [];
  socket.on('message', (data) => messages.push(JSON.parse(data.toString())));
  await once(socket, 'open');
  answerWith = (request, response) => response.writeHead(200, { 'x-path': request.url }).end();
  const send = (id: number, path: string, headers: [string, string][]) =>
    socket.send(JSON.stringify({ id, open: { path, headers, withCookies: false } }));
  send(1, '//other.example/v1/data/listen/a', []);
  send(2, '/v1/data/listen/a', [['no header', 'x']]);
  send(3, '//:99999/data/listen/a', []);
  await vi.waitFor(() => expect(new Set(messages.map(({ id }) => id))).toEqual(new Set([1, 2, 3])));
  expect(messages).toContainEqual({
    id: 1,
    head: expect.objectContaining({
      headers: expect.arrayContaining([['x-path', '//other.example/v1/data/listen/a']]),
    }),
  });
  expect(messages).toContainEqual({ id: 2, error: expect.any(String) });
  socket.close();
});
