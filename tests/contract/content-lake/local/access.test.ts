import { once } from 'node:events';
import { get } from 'node:http';
import { describe, expect, test } from 'vitest';
import { refusalOf, soon } from '../target.ts';
import { clientOf, settings, start, stranger } from './localLake.ts';

const _type = 'contractThing';

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

  test('a page that points its own name at this machine is not answered', async () => {
    const { port } = await start(await settings());
    const statusFor = async (host: string) => {
      const [answer] = await once(
        get({ port, host: '127.0.0.1', path: '/v1/ping', headers: { host } }),
        'response',
      );
      answer.resume();
      return answer.statusCode;
    };
    expect(await statusFor(`localhost:${port}`)).toBe(200);
    expect(await statusFor(`local-test.localhost:${port}`)).toBe(200);
    expect(await statusFor(`evil.example:${port}`)).toBe(403);
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
