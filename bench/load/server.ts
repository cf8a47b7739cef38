/**
 * The real handlers behind a plain server in one process, and beside them one that does nothing but answer 204. Both
 * are given the same Request, made in the same way. Prints its port.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import signUp from '../../netlify/functions/sign-up.ts';

const handlers: Record<string, (request: Request) => Response | Promise<Response>> = {
  '/nothing': () => new Response(null, { status: 204 }),
  '/api/sign-up': signUp,
};

// What the handlers log would be measured too.
console.log = () => undefined;

const server = createServer(async (incoming, outgoing) => {
  const path = incoming.url ?? '';
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) headers.set(name, String(value));
  const request = new Request(`http://localhost${path}`, {
    method: incoming.method ?? 'GET',
    headers,
    body: new Uint8Array(await buffer(incoming)),
  });
  const answer = await (handlers[path]?.(request) ?? new Response(null, { status: 404 }));
  outgoing.writeHead(answer.status, Object.fromEntries(answer.headers)).end(await answer.text());
});
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo;
  process.send?.(port);
});
