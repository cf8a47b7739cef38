import { once } from 'node:events';
import { createServer as createHttpServer } from 'node:http';
import { isValidSignature, SIGNATURE_HEADER_NAME } from '@sanity/webhook';
import { describe, expect, test } from 'vitest';
import { soon } from '../target.ts';
import { afterwards, clientOf, freePort, settings, start } from './localLake.ts';

const _type = 'contractThing';

/** A server that keeps what hooks send it. */
async function receiver() {
  const received: { body: string; signature: string }[] = [];
  const server = createHttpServer(async (req, res) => {
    let body = '';
    for await (const chunk of req.setEncoding('utf8')) body += chunk;
    received.push({ body, signature: String(req.headers[SIGNATURE_HEADER_NAME]) });
    res.end();
  }).listen(0, '127.0.0.1');
  afterwards(async () => void server.close());
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return { received, url: `http://127.0.0.1:${address.port}/` };
}

describe('webhooks', () => {
  test('a rule follows references as they are now, and knows where it runs', async () => {
    const { received, url } = await receiver();
    const projection = '{"a": author->name, "d": sanity::dataset(), "p": sanity::projectId()}';
    const hook = { name: 'pages', url, dataset: 'open', rule: { filter: '_type == "page"', projection } };
    const client = clientOf((await start(await settings({ hooks: [hook] }))).url);
    await client.create({ _id: 'author', _type, name: 'Robin (example)' });
    await client.create({ _id: 'page', _type: 'page', author: { _type: 'reference', _ref: 'author' } });
    await expect
      .poll(() => received.map(({ body }) => JSON.parse(body)), soon)
      .toEqual([{ a: 'Robin (example)', d: 'open', p: 'local-test' }]);
  });

  test('a hook that is configured anew under its name moves, with what it has still to deliver', async () => {
    const options = await settings();
    const hook = { name: 'pages', dataset: 'open', rule: { projection: '{_id}' } };
    const nobody = `http://127.0.0.1:${await freePort()}/`;
    const first = await start({ ...options, hooks: [{ ...hook, url: nobody }] });
    await clientOf(first.url).create({ _id: 'page', _type });
    await first.close();
    const { received, url } = await receiver();
    const second = await start({ ...options, hooks: [{ ...hook, url }] });
    await expect.poll(() => received.map(({ body }) => JSON.parse(body)), soon).toEqual([{ _id: 'page' }]);
    const hooks = await fetch(`${second.url}/v1/hooks/projects/local-test`, {
      headers: { authorization: 'Bearer writer' },
    });
    expect(await hooks.json()).toMatchObject([{ name: 'pages', url }]);
  });

  test('a change that passes the filter is delivered, signed, and listed among the attempts', async () => {
    const { received, url: target } = await receiver();
    const { url } = await start(await settings());
    const hooks = `${url}/v2021-10-04/hooks/projects/local-test`;
    const headers = { authorization: 'Bearer writer', 'content-type': 'application/json' };
    const created = await fetch(hooks, {
      method: 'POST',
      headers,
      body: JSON.stringify({
        type: 'document',
        name: 'pages',
        url: target,
        dataset: 'open',
        apiVersion: 'v2025-02-19',
        secret: 'shared',
        rule: {
          on: ['create', 'update'],
          filter: '_type == "page" && delta::changedAny(title)',
          projection: '{_id, "was": before().title, title}',
        },
      }),
    });
    expect(created.status).toBe(201);
    const { id } = await created.json();
    const client = clientOf(url);
    await client.create({ _id: 'other', _type });
    await client.create({ _id: 'page', _type: 'page', title: 'One' });
    await client.patch('page').set({ note: 'not the title' }).commit();
    await client.patch('page').set({ title: 'Two' }).commit();
    await expect
      .poll(() => received.map(({ body }) => JSON.parse(body)), soon)
      .toEqual([
        { _id: 'page', was: null, title: 'One' },
        { _id: 'page', was: 'One', title: 'Two' },
      ]);
    for (const { body, signature } of received) {
      expect(await isValidSignature(body, signature, 'shared')).toBe(true);
    }
    await expect
      .poll(async () => (await fetch(`${hooks}/${id}/attempts`, { headers })).json(), soon)
      .toHaveLength(2);
    const [attempt] = await (await fetch(`${hooks}/${id}/attempts`, { headers })).json();
    expect(await (await fetch(`${hooks}/attempts/${attempt.id}`, { headers })).json()).toEqual(attempt);
    expect((await fetch(`${hooks}/attempts/none`, { headers })).status).toBe(404);
    const messages = await (await fetch(`${hooks}/${id}/messages`, { headers })).json();
    expect(messages).toMatchObject([
      { id: attempt.messageId, status: 'success' },
      { status: 'success', payload: 'null' },
    ]);
    expect((await fetch(hooks)).status).toBe(401);
    expect((await fetch(`${hooks}/${id}`, { method: 'DELETE', headers })).status).toBe(200);
    expect(await (await fetch(hooks, { headers })).json()).toEqual([]);
  });
});
