import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient, type MutationEvent } from '@sanity/client';
import { afterEach, expect, test } from 'vitest';
import { type ContentLakeOptions, startContentLake } from '../index.ts';

const _type = 'thing';
const cleanups: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const cleanup of cleanups.splice(0).toReversed()) await cleanup();
});

async function lakeWith(options: Partial<ContentLakeOptions>) {
  const dir = await mkdtemp(join(tmpdir(), 'lake-unkind-'));
  cleanups.push(() => rm(dir, { recursive: true, force: true }));
  const lake = await startContentLake({
    dir,
    port: 0,
    projectId: 'demo',
    datasets: [{ name: 'things', aclMode: 'public' }],
    tokens: [{ token: 'writer', userId: 'writer', grants: 'write' }],
    ...options,
  });
  cleanups.push(() => lake.close());
  const client = createClient({
    apiHost: lake.url,
    useProjectHostname: false,
    projectId: 'demo',
    dataset: 'things',
    apiVersion: '2025-02-19',
    useCdn: false,
    token: 'writer',
    maxRetries: 0,
  });
  return { url: lake.url, client, settle: () => lake.settle('things') };
}

const HOUR_MS = 3_600_000;
const EVER = 300_000;
const countOf = 'count(*[_type == "thing"])';

test.each(['async', 'deferred'] as const)(
  'a query does not see what was written %s, reading by id does, and a client is not kept waiting',
  async (visibility) => {
    const { client } = await lakeWith({ queryLagMs: [EVER, EVER] });
    await client.create({ _id: 'a', _type }, { visibility });
    expect(await client.fetch(countOf)).toBe(0);
    expect(await client.getDocument('a')).toMatchObject({ _id: 'a' });
    await client.patch('a').set({ word: 'new' }).commit({ visibility });
    expect(await client.getDocument('a')).toMatchObject({ word: 'new' });
  },
);

test('whoever tries something lets the time pass: queries see what was written until then, and lag behind what is after', async () => {
  const { client, settle } = await lakeWith({ queryLagMs: [EVER, EVER] });
  for (const _id of ['a', 'b']) await client.create({ _id, _type }, { visibility: 'async' });
  await settle();
  expect(await client.fetch(countOf)).toBe(2);
  await client.create({ _id: 'c', _type }, { visibility: 'async' });
  expect(await client.fetch(countOf)).toBe(2);
  await settle();
  expect(await client.fetch(countOf)).toBe(3);
});

test('a write with visibility sync waits until queries see it and all that came before it', async () => {
  const { client } = await lakeWith({ queryLagMs: [100, 300] });
  for (const _id of ['a', 'b', 'c']) await client.create({ _id, _type }, { visibility: 'async' });
  await client.create({ _id: 'd', _type });
  expect(await client.fetch(`*[_type == "thing"] | order(_id)._id`)).toEqual(['a', 'b', 'c', 'd']);
});

test('what was written async is seen in the end, a whole transaction at once', async () => {
  const { client } = await lakeWith({ queryLagMs: [20, 200] });
  const seen = new Set<number>();
  await client
    .transaction()
    .create({ _id: 'a', _type })
    .create({ _id: 'b', _type })
    .commit({ visibility: 'async' });
  const look = async () => {
    const count = await client.fetch(countOf);
    seen.add(count);
    return count;
  };
  await expect.poll(look, { timeout: 10_000 }).toBe(2);
  expect([...seen].filter((count) => count === 1)).toEqual([]);
});

test('a patch by query finds what queries find', async () => {
  const { client } = await lakeWith({ queryLagMs: [EVER, EVER] });
  await client.create({ _id: 'a', _type }, { visibility: 'async' });
  await client.patch({ query: '*[_type == "thing"]' }).set({ word: 'new' }).commit({ visibility: 'async' });
  expect(await client.getDocument('a')).not.toHaveProperty('word');
});

test('a listener hears of a change at once, or when it can be queried if it asks so', async () => {
  const { client } = await lakeWith({ queryLagMs: [200, 200] });
  const heard: string[] = [];
  const listen = (visibility: 'query' | 'transaction') =>
    new Promise<void>((ready) => {
      const options = { visibility, includeResult: false, events: ['welcome', 'mutation'] as const };
      const subscription = client
        .listen('*', {}, { ...options, events: [...options.events] })
        .subscribe((event) => {
          if (event.type === 'welcome') ready();
          else heard.push(`${visibility}: ${(event as MutationEvent).visibility}`);
        });
      cleanups.push(async () => subscription.unsubscribe());
    });
  await Promise.all([listen('query'), listen('transaction')]);
  await client.create({ _id: 'a', _type }, { visibility: 'async' });
  await expect.poll(() => heard).toEqual(['transaction: transaction', 'query: query']);
  expect(await client.fetch(countOf)).toBe(1);
});

test('the API CDN gives the answer it had before, and the API the one of now', async () => {
  const { client, url } = await lakeWith({ cdnStaleMs: HOUR_MS });
  const cdn = client.withConfig({ apiHost: `${url}/apicdn` });
  expect(await cdn.fetch(countOf)).toBe(0);
  await client.create({ _id: 'a', _type });
  expect([await cdn.fetch(countOf), await client.fetch(countOf)]).toEqual([0, 1]);
  // Somebody without a token has an answer of their own.
  expect(await cdn.withConfig({ token: undefined }).fetch(countOf)).toBe(1);
});

test('more requests in a second than the plan has are refused with 429 and told when to come back', async () => {
  const { client, url } = await lakeWith({ mutationsPerSecond: 2, requestsPerSecond: 100 });
  const statuses = await Promise.all(
    Array.from({ length: 20 }, (_, number) =>
      client.create({ _id: `doc-${number}`, _type }).then(
        () => 200,
        (error) => error.statusCode,
      ),
    ),
  );
  expect(new Set(statuses)).toEqual(new Set([200, 429]));
  // Reading is counted apart.
  expect(await client.fetch(countOf)).toBe(statuses.filter((status) => status === 200).length);
  const flood = await Promise.all(
    Array.from({ length: 300 }, () => fetch(`${url}/v1/data/query/things?query=1`)),
  );
  const refused = flood.find(({ status }) => status === 429);
  expect(refused?.headers.get('retry-after')).toBe('1');
  expect(await refused?.json()).toMatchObject({ statusCode: 429, error: 'Too Many Requests' });
});

test('a dataset takes no more documents than the plan has, and what is there can still be changed', async () => {
  const { client } = await lakeWith({ maxDocuments: 1 });
  await client.create({ _id: 'a', _type });
  await expect(client.create({ _id: 'b', _type })).rejects.toMatchObject({ statusCode: 402 });
  expect(await client.patch('a').set({ word: 'new' }).commit()).toMatchObject({ word: 'new' });
  await client.delete('a');
  expect(await client.create({ _id: 'b', _type })).toMatchObject({ _id: 'b' });
});

test('a share of requests fails in passing, some before their work is done and some after', async () => {
  const { client } = await lakeWith({ errorRate: 0.5 });
  const tried = Array.from({ length: 100 }, (_, number) => `doc-${number}`);
  const stored: string[] = [];
  const failed: string[] = [];
  for (const _id of tried) {
    await client.create({ _id, _type }).then(
      () => stored.push(_id),
      (error) => failed.push(`${_id} ${error.statusCode}`),
    );
  }
  expect(failed.every((line) => /^doc-\d+ 50[0234]$/.test(line))).toBe(true);
  let found: string[] | undefined;
  while (!found) found = await client.fetch<string[]>('*[_type == "thing"]._id').catch(() => undefined);
  const lostAnswers = failed.filter((line) => found.includes(line.split(' ')[0] ?? ''));
  expect(found).toEqual(expect.arrayContaining(stored));
  expect(lostAnswers.length).toBeGreaterThan(0);
  expect(lostAnswers.length).toBeLessThan(failed.length);
});

test('who is told nothing of this meets none of it', async () => {
  const { client } = await lakeWith({});
  await client.create({ _id: 'a', _type }, { visibility: 'async' });
  expect(await client.fetch(countOf)).toBe(1);
});

test.each([{ queryLagMs: [5, 1] }, { errorRate: 2 }, { requestsPerSecond: 0 }])(
  'the options %o are refused',
  async (options) => {
    await expect(lakeWith(options as Partial<ContentLakeOptions>)).rejects.toThrow();
  },
);
