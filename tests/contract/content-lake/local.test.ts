import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createClient, type MutationEvent, type SanityClient } from '@sanity/client';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { type ContentLakeOptions, startContentLake } from '../../../local/content-lake/server.ts';
import { refusalOf, soon } from './target.ts';

/* What only the local lake can be asked: it is killed, restarted, overloaded and read by strangers. */

const _type = 'contractThing';
const cleanups: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const cleanup of cleanups.splice(0).toReversed()) await cleanup();
});

async function stateFolder(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'lake-local-'));
  cleanups.push(() => rm(dir, { recursive: true, force: true }));
  return dir;
}

async function settings(changes: Partial<ContentLakeOptions> = {}): Promise<ContentLakeOptions> {
  return {
    dir: await stateFolder(),
    port: 0,
    projectId: 'local-test',
    datasets: [
      { name: 'open', aclMode: 'public' },
      { name: 'closed', aclMode: 'private' },
    ],
    tokens: [
      { token: 'writer', userId: 'writer', grants: 'write' },
      { token: 'reader', userId: 'reader', grants: 'read' },
    ],
    ...changes,
  };
}

async function start(options: ContentLakeOptions) {
  const lake = await startContentLake(options);
  let open = true;
  const close = async () => {
    if (open) await lake.close();
    open = false;
  };
  cleanups.push(close);
  return { ...lake, close };
}

function clientOf(url: string, token: string | undefined = 'writer', dataset = 'open'): SanityClient {
  return createClient({
    apiHost: url,
    useProjectHostname: false,
    projectId: 'local-test',
    dataset,
    apiVersion: '2025-02-19',
    useCdn: false,
    perspective: 'raw',
    ...(token === undefined ? {} : { token }),
  });
}

const stranger = (url: string, dataset = 'open') =>
  clientOf(url, undefined, dataset).withConfig({ token: undefined });

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

describe('nothing acknowledged is lost', () => {
  async function startProcess(config: string): Promise<{ url: string; child: ChildProcess }> {
    const child = spawn(process.execPath, ['local/content-lake/cli.ts', config], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    cleanups.push(async () => void child.kill('SIGKILL'));
    for await (const line of createInterface({ input: child.stdout })) {
      const url = /^content lake ready (http:\S+)$/.exec(line)?.[1];
      if (url) return { url, child };
    }
    throw new Error('The lake ended before it was ready');
  }

  test('a lake that is killed in the middle of a thousand writes has every one it answered', async () => {
    const options = await settings();
    const config = join(options.dir, 'config.json');
    await writeFile(config, JSON.stringify(options));
    const first = await startProcess(config);
    const client = clientOf(first.url).withConfig({ maxRetries: 0 });
    const acknowledged = new Map<string, string>();
    const killAfter = 400;
    let next = 0;
    const writer = async () => {
      while (next < 1000) {
        const number = next++;
        const { _id, _rev } = await client.create({ _id: `doc-${number}`, _type, number });
        acknowledged.set(_id, _rev);
        if (acknowledged.size === killAfter) first.child.kill('SIGKILL');
      }
    };
    await Promise.allSettled(Array.from({ length: 8 }, writer));
    expect(acknowledged.size).toBeGreaterThanOrEqual(killAfter);
    expect(acknowledged.size).toBeLessThan(1000);

    const second = await startProcess(config);
    const rows: { _id: string; _rev: string }[] = await clientOf(second.url).fetch('*{_id, _rev}');
    const kept = new Map(rows.map((row) => [row._id, row._rev]));
    for (const [id, revision] of acknowledged) expect(kept.get(id)).toBe(revision);
    const ended = once(second.child, 'exit');
    second.child.kill('SIGTERM');
    expect(await ended).toEqual([0, null]);
  });
});

describe('who may read and write', () => {
  test('a stranger finds no id with a dot in a public dataset, by any way', async () => {
    const { url } = await start(await settings());
    const client = clientOf(url);
    await client.create({ _id: 'secret.one', _type, title: 'Secret' });
    await client.create({ _id: 'drafts.page', _type, title: 'Draft' });
    await client.create({
      _id: 'page',
      _type,
      title: 'Page',
      to: { _type: 'reference', _ref: 'secret.one' },
    });
    const outside = stranger(url);
    for (const apiVersion of ['1', '2021-06-07', '2025-02-19']) {
      const old = outside.withConfig({ apiVersion });
      expect(await old.fetch('*._id')).toEqual(['page']);
      expect(await old.fetch('count(*)')).toBe(1);
    }
    expect(await outside.fetch('*[_id == "page"][0].to->title')).toBeNull();
    expect(await outside.fetch('*[_id in ["secret.one", "drafts.page"]]')).toEqual([]);
    expect(await outside.fetch('*[references("secret.one")]._id')).toEqual(['page']);
    expect(await outside.getDocuments(['secret.one', 'drafts.page', 'page'])).toMatchObject([
      null,
      null,
      { _id: 'page' },
    ]);
    const exported = await (await fetch(`${url}/v1/data/export/open`)).text();
    expect(
      exported
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)._id),
    ).toEqual(['page']);
    expect((await refusalOf(outside.fetch('*', {}, { perspective: 'drafts' }))).statusCode).toBe(401);
    expect((await fetch(`${url}/v1/data/history/open/transactions/page`)).status).toBe(401);
    expect((await fetch(`${url}/v1/data/history/open/documents/secret.one?lastRevision=true`)).status).toBe(
      401,
    );
  });

  test('a stranger hears nothing of an id with a dot', async () => {
    const { url } = await start(await settings());
    const client = clientOf(url);
    const heard: string[] = [];
    let welcome = false;
    const subscription = stranger(url)
      .listen('*', {}, { events: ['welcome', 'mutation'] })
      .subscribe((event) => {
        if (event.type === 'welcome') welcome = true;
        if (event.type === 'mutation') heard.push(`${event.documentId} ${event.transactionTotalEvents}`);
      });
    try {
      await expect.poll(() => welcome, soon).toBe(true);
      await client.create({ _id: 'secret.one', _type });
      await client
        .transaction()
        .create({ _id: 'drafts.page', _type })
        .create({ _id: 'page', _type })
        .commit();
      await expect.poll(() => heard, soon).toEqual(['page 1']);
    } finally {
      subscription.unsubscribe();
    }
  });

  test('a private dataset answers a stranger 401 everywhere', async () => {
    const { url } = await start(await settings());
    await clientOf(url, 'writer', 'closed').create({ _id: 'person', _type, name: 'Nobody (example)' });
    const addresses = [
      'data/query/closed?query=*',
      'data/doc/closed/person',
      'data/listen/closed?query=*',
      'data/live/events/closed',
      'data/export/closed',
      'data/history/closed/events/documents/person',
      'data/history/closed/transactions/person',
      'data/history/closed/documents/person?lastRevision=true',
      'data/references/closed/documents/person/to',
    ];
    for (const address of addresses) {
      const response = await fetch(`${url}/v2025-02-19/${address}`);
      expect([address, response.status]).toEqual([address, 401]);
      expect(await response.text()).not.toContain('Nobody');
    }
    for (const way of ['mutate', 'actions']) {
      const body = JSON.stringify({ mutations: [{ delete: { id: 'person' } }], actions: [] });
      expect((await fetch(`${url}/v1/data/${way}/closed`, { method: 'POST', body })).status).toBe(401);
    }
    expect((await fetch(`${url}/v1/assets/files/closed`, { method: 'POST', body: 'x' })).status).toBe(401);
  });

  test('a token for reading reads drafts and writes nothing', async () => {
    const { url } = await start(await settings());
    await clientOf(url).create({ _id: 'drafts.page', _type });
    const reader = clientOf(url, 'reader');
    expect(await reader.fetch('*._id')).toEqual(['drafts.page']);
    const { statusCode, details } = await refusalOf(reader.create({ _id: 'other', _type }));
    expect(statusCode).toBe(403);
    expect(details).toMatchObject({ type: 'insufficientPermissionsError' });
    const publish = reader.action({
      actionType: 'sanity.action.document.publish',
      draftId: 'drafts.page',
      publishedId: 'page',
    });
    expect((await refusalOf(publish)).statusCode).toBe(403);
    expect((await refusalOf(reader.assets.upload('file', Buffer.from('x')))).statusCode).toBe(403);
  });

  test('pages of other origins get no permission to read', async () => {
    const { url } = await start(await settings({ corsOrigins: ['http://localhost:3333'] }));
    const allowed = async (origin: string) => {
      const response = await fetch(`${url}/v1/data/query/open?query=1`, { headers: { origin } });
      return response.headers.get('access-control-allow-origin');
    };
    expect(await allowed('http://localhost:3333')).toBe('http://localhost:3333');
    expect(await allowed('http://evil.example')).toBeNull();
  });
});

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

describe('restarts', () => {
  test('a listener that resumes after a restart hears what it missed, once and in order', async () => {
    const options = await settings({ port: await freePort() });
    const first = await start(options);
    const client = clientOf(first.url);
    const events: string[] = [];
    const mutations: MutationEvent[] = [];
    const subscription = client
      .listen(
        '*',
        {},
        { events: ['welcome', 'welcomeback', 'reset', 'mutation'], enableResume: true, includeResult: true },
      )
      .subscribe((event) => {
        events.push(event.type);
        if (event.type === 'mutation') mutations.push(event);
      });
    try {
      await expect.poll(() => events, soon).toEqual(['welcome']);
      await client.create({ _id: 'page', _type, number: 1 });
      await expect.poll(() => mutations.length, soon).toBe(1);
      await first.close();

      const second = await start(options);
      const writer = clientOf(second.url);
      await writer.patch('page').set({ number: 2 }).commit();
      await writer.patch('page').set({ number: 3 }).commit();
      await expect.poll(() => mutations.length, soon).toBe(3);
      await writer.patch('page').set({ number: 4 }).commit();
      await expect.poll(() => mutations.length, soon).toBe(4);
      expect(events).toEqual(['welcome', 'mutation', 'welcomeback', 'mutation', 'mutation', 'mutation']);
      expect(mutations.map((event) => event.result?.number)).toEqual([1, 2, 3, 4]);
      for (const [at, event] of mutations.entries()) {
        expect(event.previousRev).toBe(at === 0 ? undefined : mutations[at - 1]?.resultRev);
      }
    } finally {
      subscription.unsubscribe();
    }
  });

  test('a session of a person outlives a restart, and ends when signed out', async () => {
    const options = await settings({
      users: [{ id: 'staff', name: 'Staff (example)', email: 'staff@example.org' }],
      corsOrigins: ['http://localhost:3333'],
    });
    const first = await start(options);
    const studio = encodeURIComponent('http://localhost:3333/content');
    const login = await fetch(`${first.url}/v1/auth/login/staff?origin=${studio}&type=dual`, {
      redirect: 'manual',
    });
    const sid = new URL(login.headers.get('location') ?? '').hash.replace('#sid=', '');
    const exchange = () => fetch(`${first.url}/v1/auth/fetch?sid=${sid}`);
    const { token } = await (await exchange()).json();
    expect((await exchange()).status).toBe(404);
    await first.close();

    const second = await start(options);
    const headers = { authorization: `Bearer ${token}` };
    expect(await (await fetch(`${second.url}/v1/users/me`, { headers })).json()).toMatchObject({
      id: 'staff',
    });
    await fetch(`${second.url}/v1/auth/logout`, { method: 'POST', headers });
    const after = await fetch(`${second.url}/v1/users/me`, { headers });
    expect([after.status, await after.json()]).toMatchObject([401, { errorCode: 'SIO-401-ANF' }]);
    const elsewhere = encodeURIComponent('http://evil.example/');
    expect((await fetch(`${second.url}/v1/auth/login/staff?origin=${elsewhere}`)).status).toBe(403);
  });
});
