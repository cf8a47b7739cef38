import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { startContentLake } from '../../../../packages/content-lake/src/index.ts';
import { refusalOf } from '../target.ts';
import { clientOf, settings, start } from './localLake.ts';

const _type = 'contractThing';

describe('what goes wrong stays small', () => {
  test('queries that never end are ended, and others are answered meanwhile and after', async () => {
    const { url } = await start(await settings({ queryTimeoutMs: 1500 }));
    const client = clientOf(url).withConfig({ maxRetries: 0 });
    const filling = client.transaction();
    for (let number = 0; number < 200; number++) filling.create({ _id: `doc-${number}`, _type, number });
    await filling.commit({ returnDocuments: false });
    const inner = (level: number): string =>
      level === 0 ? '*[number > ^.number]' : `*[count(${inner(level - 1)}) >= 0]`;
    const endless = [1, 2].map(() => refusalOf(client.fetch(`count(*[count(${inner(4)}) > 0])`)));
    const others = Array.from({ length: 20 }, (_, number) =>
      client.fetch('*[_id == $id][0].number', { id: `doc-${number}` }),
    );
    expect(await Promise.all(others)).toEqual(Array.from({ length: 20 }, (_, number) => number));
    for (const refusal of await Promise.all(endless)) {
      expect(refusal).toMatchObject({ statusCode: 504, details: { type: 'queryTimeoutError' } });
    }
    await client.patch('doc-1').set({ number: 1000 }).commit();
    expect(await client.fetch('*[_id == "doc-1"][0].number')).toBe(1000);
  });

  test('faults fail what they match, as often as they say, until they are ended', async () => {
    const { url } = await start(await settings());
    const client = clientOf(url).withConfig({ maxRetries: 0 });
    const set = (fault: object) => fetch(`${url}/_faults`, { method: 'PUT', body: JSON.stringify(fault) });
    await set({ match: 'data/mutate', status: 503, count: 2 });
    expect((await refusalOf(client.create({ _id: 'a', _type }))).statusCode).toBe(503);
    expect(await client.fetch('count(*)')).toBe(0);
    expect((await refusalOf(client.create({ _id: 'a', _type }))).statusCode).toBe(503);
    expect(await client.create({ _id: 'a', _type })).toMatchObject({ _id: 'a' });

    await set({ match: 'data/mutate', drop: true });
    expect((await refusalOf(client.create({ _id: 'b', _type }))).statusCode).toBeUndefined();
    expect((await fetch(`${url}/_faults`, { method: 'DELETE' })).status).toBe(200);
    expect(await client.getDocument('b')).toMatchObject({ _id: 'b' });

    await set({ match: 'data/query', status: 429 });
    const limited = await fetch(`${url}/v1/data/query/open?query=1`);
    expect([limited.status, limited.headers.get('retry-after')]).toEqual([429, '1']);
  });
});

describe('wrong requests', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'lake-local-'));
  const lake = await startContentLake(await settings({ dir }));
  afterAll(async () => {
    await lake.close();
    await rm(dir, { recursive: true, force: true });
  });

  test.each([
    ['POST', 'data/mutate/open', 400, '{'],
    ['POST', 'data/mutate/open', 400, '{"mutations":[{"explode":{}}]}'],
    ['POST', 'data/mutate/open', 400, '{"mutations":[{"create":{"_id":"..","_type":"x"}}]}'],
    [
      'POST',
      'data/mutate/open',
      413,
      `{"mutations":[{"create":{"_type":"x","text":"${'x'.repeat(5_000_000)}"}}]}`,
    ],
    ['POST', 'data/actions/open', 400, '{"actions":[{"actionType":"sanity.action.document.dance"}]}'],
    ['GET', 'data/query/open?query=*[', 400],
    ['GET', 'data/query/open?query=*&$broken={', 400],
    ['GET', 'data/query/open', 400],
    ['GET', 'data/query/open?query=documents::get({})', 400],
    ['GET', 'data/query/open?query=*&perspective=a/b', 400],
    ['GET', 'data/doc/open/a%20b', 400],
    ['GET', 'data/query/nowhere?query=*', 404],
    ['GET', 'data/nothing/open', 404],
    ['DELETE', 'data/query/open', 405],
    ['GET', 'images/local-test/open/..%2f..%2flake.sqlite', 404],
    ['GET', 'data/doc/open/%E0%A4%A', 400],
  ])('%s %s answers %i', async (method, address, status, body = '') => {
    const { url } = lake;
    const headers = { authorization: 'Bearer writer' };
    const response = await fetch(`${url}/v2025-02-19/${address}`, {
      method,
      headers,
      ...(body ? { body } : {}),
    });
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toContain('application/json');
    expect(await response.json()).toHaveProperty('error');
    expect((await fetch(`${url}/v1/ping`)).status).toBe(200);
  });
});
