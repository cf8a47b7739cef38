/**
 * The real handlers behind a plain server in one process, and beside them two that know no rule: one answers 204 and
 * looks at nothing, one reads the form and answers as much as ours does. All are given the same Request, made in the
 * same way, and their answers are sent in the same way. Prints its port.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import signUp from '../../netlify/functions/sign-up.ts';
import { json } from '../../netlify/http/respond.ts';
import { inFull } from '../../netlify/tests/links.fixture.ts';

const ISSUES = { issues: [{ field: 'postcode', message: 'Enter a ZIP code of five digits, like 63110' }] };

const handlers: Record<string, (request: Request) => Response | Promise<Response>> = {
  '/nothing': () => new Response(null, { status: 204 }),
  '/read': async (request) => {
    await request.json();
    return json(ISSUES, 422);
  },
  '/api/sign-up': inFull(signUp),
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
  outgoing.statusCode = answer.status;
  outgoing.setHeaders(answer.headers);
  // In one piece with its headers, and its length among them: as a host sends what a function gave whole.
  outgoing.end(await answer.text());
});
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo;
  process.send?.(port);
});
