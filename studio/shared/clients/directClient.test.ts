import { createClient } from '@sanity/client';
import { expect, test } from 'vitest';
import { directClient } from './directClient.ts';

/** A client as the Studio makes it while the line has gone: it waits for ever. */
const waiting = (answer: () => Promise<Response>) =>
  createClient({
    projectId: 'test',
    dataset: 'program',
    apiVersion: '2025-02-19',
    useCdn: false,
    requestHandler: () => new Promise(() => undefined),
    resolveFetch: () => answer,
  });

test('a button is answered although the Studio itself would wait', async () => {
  const client = directClient(waiting(async () => Response.json({ result: 'here', ms: 0, query: '' })));
  expect(await client.fetch('"here"')).toBe('here');
});

test('a write that nobody answered is told as such, so that its button stops', async () => {
  const client = directClient(waiting(() => Promise.reject(new TypeError('Failed to fetch'))));
  await expect(client.create({ _type: 'note' })).rejects.toThrow('Failed to fetch');
});
