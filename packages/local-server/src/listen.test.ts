import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { connect } from 'node:net';
import type { HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import { afterEach, describe, expect, it } from 'vitest';
import { allowedMethods } from './allowedMethods.ts';
import { BodyTooLarge, readBody } from './body.ts';
import { createFaults } from './faults.ts';
import { listen, type RunningServer } from './listen.ts';

type Env = { Bindings: HttpBindings };

const LIMIT = 1000;
const running: RunningServer[] = [];
afterEach(async () => {
  for (const server of running.splice(0)) await server.close();
});

/** An app as small as it can be, with faults and a body that has a limit. */
function createApp(beforeAnswer: () => Promise<void> = async () => undefined) {
  const app = new Hono<Env>();
  const faults = createFaults((status) => ({ status }));
  app.route('/_faults', faults.routes);
  app.use(faults.middleware);
  app.post('/body', async (c) => c.body(new Uint8Array(await readBody(c.env.incoming, LIMIT))));
  app.get('/slow', async (c) => {
    await beforeAnswer();
    return c.text('done');
  });
  app.notFound((c) => c.json({ allowed: allowedMethods(app, c.req.path) }, 404));
  app.onError((error, c) => c.text(error.message, error instanceof BodyTooLarge ? 413 : 500));
  return app;
}

async function start(app = createApp(), port = 0): Promise<RunningServer> {
  const server = await listen({ name: 'The trial', port, host: '127.0.0.1' }, () => ({
    app,
    close: async () => undefined,
  }));
  running.push(server);
  return server;
}

describe('a server', () => {
  it('opens nothing when its port is taken, and says which port it is', async () => {
    const { port } = await start();
    let isOpened = false;
    const second = listen({ name: 'The second', port, host: '127.0.0.1' }, () => {
      isOpened = true;
      return { app: createApp(), close: async () => undefined };
    });
    await expect(second).rejects.toThrow(`The second cannot listen on 127.0.0.1:${port}`);
    expect(isOpened).toBe(false);
  });

  it('gives its port back when what it serves cannot be opened', async () => {
    const { port, close } = await start();
    await close();
    running.pop();
    const broken = listen({ name: 'The trial', port, host: '127.0.0.1' }, () => {
      throw new Error('The folder is damaged');
    });
    await expect(broken).rejects.toThrow('The folder is damaged');
    expect((await start(createApp(), port)).port).toBe(port);
  });

  it('answers who asks already before it ends', async () => {
    const { promise: asked, resolve: isAsked } = Promise.withResolvers<void>();
    const { promise: allowed, resolve: allow } = Promise.withResolvers<void>();
    const server = await start(
      createApp(() => {
        isAsked();
        return allowed;
      }),
    );
    const answer = fetch(`${server.url}/slow`);
    await asked;
    const closed = server.close();
    running.pop();
    allow();
    expect(await (await answer).text()).toBe('done');
    await closed;
  });

  it('refuses what is no address', async () => {
    const { port } = await start();
    const socket = connect(port, '127.0.0.1');
    socket.end('GET http://[ HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n');
    const [received] = await once(socket.setEncoding('utf8'), 'data');
    expect(received).toMatch(/^HTTP\/1\.1 400 .*Malformed address/s);
  });

  it('leaves the Request and the Response of the process alone', async () => {
    const before = [globalThis.Request, globalThis.Response];
    await start();
    expect([globalThis.Request, globalThis.Response]).toEqual(before);
  });

  it('names the methods of a path', async () => {
    const { url } = await start();
    expect(await (await fetch(`${url}/body`)).json()).toEqual({ allowed: ['POST'] });
    expect(await (await fetch(`${url}/none`)).json()).toEqual({ allowed: [] });
  });
});

describe('a body', () => {
  it('is read byte for byte', async () => {
    const { url } = await start();
    const body = Uint8Array.from({ length: LIMIT }, (_, index) => index % 256);
    const answer = await fetch(`${url}/body`, { method: 'POST', body });
    expect(new Uint8Array(await answer.arrayBuffer())).toEqual(body);
  });

  it.each([1.5, 3])('of %d times the limit is refused, also when its length is not told', async (times) => {
    const { url } = await start();
    const body = 'x'.repeat(LIMIT * times);
    expect((await fetch(`${url}/body`, { method: 'POST', body })).status).toBe(413);
    const outgoing = request(`${url}/body`, { method: 'POST' });
    outgoing.write(body);
    outgoing.end();
    const answer: IncomingMessage = (await once(outgoing, 'response'))[0];
    expect(answer.resume().statusCode).toBe(413);
  });
});

describe('faults', () => {
  const set = (url: string, body: string) => fetch(`${url}/_faults`, { method: 'PUT', body });

  it('are listed, used up one by one, and ended', async () => {
    const { url } = await start();
    await set(url, '[{"match":"GET /slow","status":503,"count":1},{"status":429}]');
    const ask = async () => {
      const answer = await fetch(`${url}/slow`);
      return [answer.status, answer.headers.get('retry-after'), await answer.json()];
    };
    expect(await ask()).toEqual([503, null, { status: 503 }]);
    expect(await ask()).toEqual([429, '1', { status: 429 }]);
    expect(await (await fetch(`${url}/_faults`)).json()).toEqual({ faults: [{ status: 429 }] });
    expect(await (await fetch(`${url}/_faults`, { method: 'DELETE' })).json()).toEqual({ faults: [] });
    expect((await fetch(`${url}/slow`)).status).toBe(200);
  });

  it('close the connection after the work is done', async () => {
    let count = 0;
    const { url } = await start(
      createApp(async () => {
        count += 1;
      }),
    );
    await set(url, '{"drop":true,"count":1}');
    await expect(fetch(`${url}/slow`)).rejects.toThrow('fetch failed');
    expect(count).toBe(1);
    expect((await fetch(`${url}/slow`)).status).toBe(200);
  });

  it.each(['', '{', '{"status":200}', '{"stauts":503}', '[{"count":0}]', `[${'{},'.repeat(9000)}{}]`])(
    'are refused when they cannot be read',
    async (body) => {
      const { url } = await start();
      await set(url, '{"match":"kept"}');
      expect((await set(url, body)).status).toBe(400);
      expect(await (await fetch(`${url}/_faults`)).json()).toEqual({ faults: [{ match: 'kept' }] });
      const answer = await fetch(`${url}/_faults`, { method: 'POST' });
      expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'PUT, GET, DELETE']);
    },
  );
});
