import { Agent, request } from 'node:http';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { soon } from '../target.ts';
import { clientOf, settings, start } from './localLake.ts';

const _type = 'contractThing';

/* Names that mean something to JavaScript, SQLite, GROQ, a file system or a stream of events. */
const odd = fc.constantFrom(
  ...['open', 'closed', 'page', 'drafts.page', 'versions.r.page', 'a,page,,b', 'local-test', 'writer'],
  ...['__proto__', 'constructor', 'hasOwnProperty', '..%2f..%2flake.sqlite', '%00', '%', '%E0%A4%A', 'ü'],
  ...["';DROP TABLE documents;--", '*[', '*[_id match $x]', '[[[[[[', '-1', '1e999', 'null', '\u2028', 'a b'],
  ...[`${'a'.repeat(40)}-9x9.png`, '%2e%2e', '..', '*', '$x', '{"a":1}', '"\\ud800"', '2026-13-45', 'true'],
);
const word = fc.oneof(odd, fc.string({ maxLength: 12 }));
const place = fc.constantFrom(
  ...['data/query', 'data/mutate', 'data/actions', 'data/doc', 'data/export', 'data/history', 'data/ping'],
  ...['data/history/open/events/documents', 'data/history/open/documents', 'data/history/open/transactions'],
  ...['data/references/open/documents', 'assets/images', 'assets/files', 'images', 'files', 'auth/login'],
  ...['auth/fetch', 'auth/providers', 'users', 'users/me', 'users/me/keyvalue', 'projects', 'hooks/projects'],
  ...['hooks/projects/local-test', 'projects/local-test/datasets', 'journey', 'intake', 'check/cors', ''],
);
const parameter = fc.constantFrom(
  ...['query', '$x', '$__proto__', 'perspective', 'revision', 'time', 'limit', 'nextCursor', 'authors'],
  ...[
    'fromTransaction',
    'toTime',
    'transactionId',
    'returnDocuments',
    'types',
    'w',
    'rect',
    'fm',
    'filename',
  ],
  ...['origin', 'sid', 'dl', 'dryRun', 'autoGenerateArrayKeys', 'returnIds', 'excludeContent', 'meta'],
);
const json = fc.jsonValue({ maxDepth: 3 });
const selection = fc.record(
  {
    ...{ id: word, query: word, params: json, set: json, unset: json, insert: json, inc: json },
    ...{ diffMatchPatch: json, merge: json, setIfMissing: json, ifRevisionID: word, purge: json },
  },
  { requiredKeys: [] },
);
const document = fc.record({ _id: word, _type: word, a: json, _rev: json }, { requiredKeys: ['_type'] });
const mutation = fc.oneof(
  fc.record({ create: document }),
  fc.record({ createOrReplace: document }),
  fc.record({ patch: selection }),
  fc.record({ delete: selection }),
  fc.record({ patch: fc.record({ id: fc.constant('page'), set: fc.dictionary(word, json) }) }),
  fc.record({ patch: fc.record({ id: fc.constant('page'), unset: fc.array(word) }) }),
);
const action = fc.record({
  actionType: fc
    .constantFrom('edit', 'publish', 'delete', 'create')
    .map((it) => `sanity.action.document.${it}`),
  publishedId: fc.constantFrom('page', 'other', '__proto__'),
  draftId: fc.constantFrom('drafts.page', 'page', 'drafts.other'),
  attributes: document,
  patch: selection,
});
const body = fc
  .oneof(
    fc.record({ mutations: fc.array(mutation, { maxLength: 3 }), transactionId: word }, { requiredKeys: [] }),
    fc.record({ actions: fc.array(action, { maxLength: 3 }) }),
    fc.record({ query: word, params: json }),
    json,
  )
  .map((value) => JSON.stringify(value));
const text = fc.oneof(
  { weight: 4, arbitrary: body },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
);
const hostile = fc.record({
  method: fc.constantFrom('GET', 'GET', 'POST', 'POST', 'PUT', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS'),
  version: fc.constantFrom('v2025-02-19/', 'v1/', 'vX/', '', 'v9/', 'v2025-02-19//'),
  place,
  rest: fc.array(word, { maxLength: 3 }),
  search: fc.array(fc.tuple(fc.oneof(parameter, word), word), { maxLength: 3 }),
  authorization: fc.constantFrom('Bearer writer', 'Bearer reader', 'Bearer ', 'Basic eA==', undefined),
  type: fc.constantFrom('application/json', 'text/plain', 'multipart/form-data; boundary=', ''),
  text,
});

type Hostile = typeof hostile extends fc.Arbitrary<infer Shape> ? Shape : never;

/** What HTTP itself would not let through is spelt another way; everything else goes as it is, `..` included. */
function address({ version, place, rest, search }: Hostile): string {
  const path = [place, ...rest].join('/');
  const query = search.map(([name, value]) => `${name}=${value}`).join('&');
  return `/${version}${path}${query ? `?${query}` : ''}`.replaceAll(/[^\x21-\x7e]/g, encodeURIComponent);
}

/** The status of one request and its body. */
function send(url: string, agent: Agent, one: Hostile): Promise<{ status: number; body: string }> {
  const { port } = new URL(url);
  const headers = {
    'content-type': one.type,
    ...(one.authorization === undefined ? {} : { authorization: one.authorization }),
  };
  const { method } = one;
  return new Promise((resolve, reject) => {
    const path = address(one);
    const outgoing = request({ host: '127.0.0.1', port, agent, method, path, headers }, async (answer) => {
      let received = '';
      for await (const chunk of answer) received += chunk;
      resolve({ status: answer.statusCode ?? 0, body: received });
    });
    outgoing.on('error', reject).end(method === 'GET' || method === 'HEAD' ? undefined : one.text);
  });
}

describe('whatever is sent', () => {
  test('nothing malformed makes the lake fail, or stops it', async () => {
    const errors: string[] = [];
    const log = (line: string) => void (line.startsWith('error') && errors.push(line));
    const { url } = await start(await settings({ log }));
    const client = clientOf(url);
    await client.create({ _id: 'page', _type, title: 'Page', list: [{ _key: 'a' }] });
    const agent = new Agent({ keepAlive: true, maxSockets: 4 });
    await fc.assert(
      fc.asyncProperty(hostile, async (one) => {
        const { status } = await send(url, agent, one);
        expect([status, errors.splice(0)]).toEqual([expect.any(Number), []]);
        expect(status).toBeGreaterThanOrEqual(200);
        expect(status).toBeLessThan(500);
      }),
      { numRuns: 600 },
    );
    agent.destroy();
    expect(await client.fetch('count(*[_type == $_type]) >= 0', { _type })).toBe(true);
  });

  test('what is nested too deep, or would shadow what every object has, is refused', async () => {
    const { url } = await start(await settings());
    const post = async (path: string, text: string) => {
      const headers = { authorization: 'Bearer writer' };
      return (await fetch(`${url}/v2025-02-19/data/${path}/open`, { method: 'POST', headers, body: text }))
        .status;
    };
    const deep = `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`;
    const create = (content: string) =>
      `{"mutations":[{"createOrReplace":{"_id":"a","_type":"t",${content}}}]}`;
    expect(await post('mutate', create(`"a":${deep}`))).toBe(400);
    expect(await post('query', `{"query":"$x","params":{"x":${deep}}}`)).toBe(400);
    expect(await post('mutate', create('"hasOwnProperty":1'))).toBe(400);
    expect(await post('mutate', create('"a":{"__proto__":{}}'))).toBe(400);
    expect(await post('mutate', create('"a":{}'))).toBe(200);
    const path = `a.${'b.'.repeat(1000)}c`;
    expect(await post('mutate', `{"mutations":[{"patch":{"id":"a","set":{"${path}":1}}}]}`)).toBe(400);
    expect(await post('mutate', '{"mutations":[{"patch":{"id":"a","set":{"hasOwnProperty":1}}}]}')).toBe(400);
    const newlines = '{"transactionId":"a\\n\\ndata: b","mutations":[{"delete":{"id":"a"}}]}';
    expect(await post('mutate', newlines)).toBe(400);
    expect(await clientOf(url).fetch('*._id')).toEqual(['a']);
  });
});

describe('many at once', () => {
  test('queries whose callers have gone keep nobody waiting', async () => {
    const { url } = await start(await settings({ queryTimeoutMs: 1000 }));
    const client = clientOf(url);
    const filling = client.transaction();
    for (let number = 0; number < 300; number++) filling.create({ _id: `doc-${number}`, _type, number });
    await filling.commit({ returnDocuments: false });
    const endless = 'count(*[count(*[count(*[number > ^.number]) > 0]) > 0])';
    const leaving = new AbortController();
    const address = `${url}/v1/data/query/open?query=${encodeURIComponent(endless)}`;
    const asked = Array.from({ length: 300 }, () => fetch(address, { signal: leaving.signal }));
    // The first are ended when their time is up. To wait for all others in the same way would take minutes.
    expect((await Promise.race(asked)).status).toBe(504);
    leaving.abort();
    await Promise.allSettled(asked);
    expect(await client.fetch('count(*)')).toBe(300);
  });

  test('a hundred listeners hear each of thirty changes once, and those that hang up are no trouble', async () => {
    const { url } = await start(await settings());
    const client = clientOf(url);
    const heard = Array.from({ length: 100 }, (): string[] => []);
    let welcomed = 0;
    const subscriptions = heard.map((ids, number) =>
      client
        .listen(
          number % 2 ? '*' : '*[_id != $id]',
          { id: `n-${number}` },
          { events: ['welcome', 'mutation'] },
        )
        .subscribe((event) => {
          if (event.type === 'welcome') welcomed++;
          if (event.type === 'mutation') ids.push(event.documentId);
        }),
    );
    try {
      await expect.poll(() => welcomed, soon).toBe(100);
      for (const subscription of subscriptions.slice(50)) subscription.unsubscribe();
      const ids = Array.from({ length: 30 }, (_, number) => `doc-${number}`);
      for (const _id of ids) await client.create({ _id, _type });
      for (const one of heard.slice(0, 50)) await expect.poll(() => one, soon).toEqual(ids);
    } finally {
      for (const subscription of subscriptions) subscription.unsubscribe();
    }
  });
});
