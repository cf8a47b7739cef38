import { once } from 'node:events';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { WebSocket, WebSocketServer } from 'ws';
import { z } from 'zod';
import { createPresence, type Presence } from './presence.ts';

const frameSchema = z.looseObject({
  id: z.union([z.string(), z.number(), z.null()]).optional(),
  result: z.unknown().optional(),
  error: z.object({ code: z.number(), message: z.string() }).optional(),
  params: z.object({ subscription: z.string(), result: z.unknown().optional() }).optional(),
});

/** A person at a browser: sends requests and collects what arrives, in order. */
class Person {
  readonly socket: WebSocket;
  readonly #frames: string[] = [];
  #arrived: () => void = () => {};

  constructor(socket: WebSocket) {
    this.socket = socket;
    socket.on('message', (data) => {
      this.#frames.push(data.toString());
      this.#arrived();
    });
  }

  async next(): Promise<string> {
    for (;;) {
      const frame = this.#frames.shift();
      if (frame !== undefined) return frame;
      await new Promise<void>((resolve) => {
        this.#arrived = resolve;
      });
    }
  }

  async nextJson() {
    return frameSchema.parse(JSON.parse(await this.next()));
  }

  async ask(method: string, params?: object) {
    this.socket.send(JSON.stringify({ jsonrpc: '2.0', id: method, method, params }));
    return this.nextJson();
  }
}

let presence: Presence;
let server: WebSocketServer;

beforeEach(async () => {
  presence = createPresence();
  server = new WebSocketServer({ port: 0 });
  server.on('connection', (socket, request) => presence.accept(socket, { id: request.url?.slice(1) ?? '' }));
  await once(server, 'listening');
});

afterEach(async () => {
  vi.useRealTimers();
  presence.close();
  server.close();
});

async function join(user: string): Promise<Person> {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server listens on a port');
  const person = new Person(new WebSocket(`ws://localhost:${address.port}/${user}`));
  await once(person.socket, 'open');
  return person;
}

test('tells the others who came, where they are and that they left, and not the sender', async () => {
  const [ana, ben] = [await join('ana'), await join('ben')];
  const subscription = (await ana.ask('presence_subscribe')).result;
  await ben.ask('presence_subscribe');
  expect(subscription).toEqual(expect.any(String));

  await ben.ask('presence_rollcall', { session: 's2' });
  expect((await ana.nextJson()).params).toEqual({
    subscription,
    result: { type: 'rollCall', i: 'ben', session: 's2' },
  });

  const locations = [{ type: 'document', documentId: 'a', path: ['title'] }];
  await ben.ask('presence_announce', { data: { sessionId: 's2', locations } });
  expect((await ana.nextJson()).params?.result).toEqual({
    type: 'state',
    i: 'ben',
    m: { sessionId: 's2', locations },
  });

  await ben.ask('presence_disconnect', { session: 's2' });
  expect((await ana.nextJson()).params?.result).toEqual({
    type: 'disconnect',
    i: 'ben',
    m: { session: 's2' },
  });
});

test('says goodbye for a browser that vanished', async () => {
  const [ana, ben] = [await join('ana'), await join('ben')];
  await ana.ask('presence_subscribe');
  await ben.ask('presence_announce', { data: { sessionId: 's2', locations: [] } });
  await ana.next();
  ben.socket.terminate();
  expect((await ana.nextJson()).params?.result).toEqual({
    type: 'disconnect',
    i: 'ben',
    m: { session: 's2' },
  });
});

test('sends nothing more after unsubscribing', async () => {
  const [ana, ben] = [await join('ana'), await join('ben')];
  const subscriptionId = (await ana.ask('presence_subscribe')).result;
  expect((await ana.ask('presence_unsubscribe', { subscriptionId })).result).toBe(true);
  await ben.ask('presence_announce', { data: { sessionId: 's2', locations: [] } });
  expect((await ana.ask('authorization', { authorization: 'Bearer x' })).id).toBe('authorization');
});

test('answers malformed frames with an error and goes on', async () => {
  const [ana, ben] = [await join('ana'), await join('ben')];
  await ben.ask('presence_subscribe');
  for (const [frame, code] of [
    ['{', -32700],
    [Buffer.from([1, 2]), -32700],
    ['null', -32600],
    ['{"jsonrpc":"1.0","id":1,"method":"x"}', -32600],
    ['{"jsonrpc":"2.0","id":1,"method":"x"}', -32601],
    ['{"jsonrpc":"2.0","id":1,"method":"presence_announce","params":{"data":{"locations":"here"}}}', -32602],
    ['{"jsonrpc":"2.0","id":1,"method":"presence_unsubscribe"}', -32602],
    ['{"jsonrpc":"2.0","id":1,"method":"presence_rollcall","params":{"session":7}}', -32602],
  ] as const) {
    ana.socket.send(frame);
    expect((await ana.nextJson()).error?.code).toBe(code);
  }
  await ana.ask('presence_announce', { data: { sessionId: 's1', locations: [] } });
  expect((await ben.nextJson()).params?.result).toMatchObject({ type: 'state', i: 'ana' });
});

test('beats its heart every ten seconds', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  presence.close();
  presence = createPresence();
  const ana = await join('ana');
  await ana.ask('authorization');
  vi.advanceTimersByTime(10_000);
  expect(await ana.next()).toBe('♥');
});

test('closes its sockets when it ends', async () => {
  const ana = await join('ana');
  presence.close();
  const [code] = await once(ana.socket, 'close');
  expect(code).toBe(1001);
});
