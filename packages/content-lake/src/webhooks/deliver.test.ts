import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import { DatabaseSync } from 'node:sqlite';
import { isValidSignature, SIGNATURE_HEADER_NAME } from '@sanity/webhook';
import { evaluate as evaluateGroq, parse } from 'groq-js';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createWebhooks, type Webhooks } from './deliver.ts';

type Received = { method: string | undefined; headers: IncomingHttpHeaders; body: string };

let db: DatabaseSync;
let webhooks: Webhooks;
let receiver: Server;
let url: string;
let received: Received[];
let statuses: number[];
let hold: Promise<void> | null;
let arrived: () => void;
let logged: string[];

beforeEach(async () => {
  received = [];
  statuses = [];
  logged = [];
  hold = null;
  arrived = () => {};
  receiver = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    received.push({ method: request.method, headers: request.headers, body });
    arrived();
    await hold;
    response.writeHead(statuses.shift() ?? 200).end('heard');
  });
  receiver.listen(0);
  await once(receiver, 'listening');
  const address = receiver.address();
  if (address === null || typeof address === 'string') throw new Error('the receiver listens on a port');
  url = `http://localhost:${address.port}/hook?x=1`;
  db = new DatabaseSync(':memory:');
  webhooks = open();
});

afterEach(async () => {
  await webhooks.stop();
  receiver.closeAllConnections();
  receiver.close();
});

function open(): Webhooks {
  const opened = createWebhooks({
    db,
    projectId: 'mosaic',
    evaluate: async (groq, scope) => {
      const options = { ...scope, dataset: [], sanity: { projectId: 'mosaic', dataset: scope.dataset } };
      return (await evaluateGroq(parse(groq, { mode: 'delta' }), options)).get();
    },
    log: (line) => logged.push(line),
    backoff: () => 1,
  });
  opened.start();
  return opened;
}

/** Waits until the receiver has heard so many requests. */
async function heard(count: number): Promise<void> {
  while (received.length < count) {
    await new Promise<void>((resolve) => {
      arrived = resolve;
    });
  }
}

/** Waits until nothing is queued any more. */
async function settled(): Promise<void> {
  const open = db.prepare("SELECT count(*) AS n FROM webhook_message WHERE status = 'queued'");
  while (open.get()?.n !== 0) await new Promise((resolve) => setTimeout(resolve, 2));
}

let transaction = 0;
function change(documentId: string, before: object | null, after: object | null, dataset = 'production') {
  db.exec('BEGIN');
  webhooks.enqueueInTransaction({
    dataset,
    transactionId: `t${++transaction}`,
    timestamp: '2026-11-22T10:00:00Z',
    author: 'ana',
    changes: [{ documentId, before, after }],
  });
  db.exec('COMMIT');
}

const guide = { _id: 'a', _type: 'guide', title: 'Nursing – تمريض 👩‍⚕️' };

test('sends the whole document, signed, with the headers of the hosted service', async () => {
  const hook = webhooks.create({
    name: 'site',
    url,
    dataset: 'production',
    secret: 'hush',
    headers: { 'X-Own': 'y' },
  });
  change('a', null, guide);
  await heard(1);
  const [{ method, headers, body } = { method: '', headers: {}, body: '' }] = received;
  expect(method).toBe('POST');
  expect(JSON.parse(body)).toEqual(guide);
  expect(headers).toMatchObject({
    'content-type': 'application/json',
    'sanity-transaction-id': expect.stringMatching(/^t/),
    'sanity-transaction-time': '2026-11-22T10:00:00Z',
    'sanity-dataset': 'production',
    'sanity-document-id': 'a',
    'sanity-project-id': 'mosaic',
    'sanity-webhook-id': hook.id,
    'sanity-operation': 'create',
    'idempotency-key': expect.any(String),
    'x-own': 'y',
  });
  const signature = String(headers[SIGNATURE_HEADER_NAME]);
  expect(await isValidSignature(body, signature, 'hush')).toBe(true);
  expect(await isValidSignature(body, signature, 'other')).toBe(false);
});

test('asks the filter and the projection, which see before and after', async () => {
  webhooks.create({
    name: 'titles',
    url,
    dataset: '*',
    rule: {
      on: ['update'],
      filter: '_type == "guide" && delta::changedAny(title)',
      projection: '{_id, "was": before().title, "is": after().title, "in": sanity::dataset()}',
    },
  });
  change('a', null, guide);
  change('a', guide, { ...guide, summary: 'new' });
  change('b', { _id: 'b', _type: 'event', title: '1' }, { _id: 'b', _type: 'event', title: '2' });
  change('a', guide, { ...guide, title: 'Nurses' });
  await heard(1);
  await settled();
  expect(received.map(({ body }) => JSON.parse(body))).toEqual([
    { _id: 'a', was: guide.title, is: 'Nurses', in: 'production' },
  ]);
});

test('tells of a deletion with what was deleted, with GET and a body too', async () => {
  webhooks.create({ name: 'gone', url, dataset: 'production', httpMethod: 'GET', rule: { on: ['delete'] } });
  change('a', guide, null);
  await heard(1);
  const headers = expect.objectContaining({ 'sanity-operation': 'delete' });
  expect(received[0]).toEqual({ method: 'GET', body: JSON.stringify(guide), headers });
});

test('keeps drafts, versions, other datasets and disabled hooks quiet unless asked', async () => {
  webhooks.create({ name: 'public', url: `${url}&public`, dataset: 'production' });
  webhooks.create({ name: 'off', url, dataset: '*', isDisabledByUser: true });
  change('drafts.a', null, guide);
  change('versions.r1.a', null, guide);
  change('_.releases.r1', null, guide);
  change('a', null, guide, 'program');
  change('last', null, guide);
  await heard(1);
  await settled();
  expect(received.map(({ headers }) => headers['sanity-document-id'])).toEqual(['last']);

  webhooks.create({ name: 'all', url, dataset: '*', includeDrafts: true, includeAllVersions: true });
  change('drafts.a', null, guide, 'program');
  change('versions.r1.a', null, guide, 'program');
  await heard(3);
});

test('tries again after 5xx, 429 and a refused connection, with the same key, then records all of it', async () => {
  statuses = [503, 429];
  const hook = webhooks.create({ name: 'site', url, dataset: 'production' });
  change('a', null, guide);
  await heard(3);
  await settled();
  expect(new Set(received.map(({ headers }) => headers['idempotency-key'])).size).toBe(1);
  const attempts = webhooks.attempts(hook.id);
  expect(attempts.map(({ resultCode, isFailure }) => [resultCode, isFailure])).toEqual([
    [200, false],
    [429, true],
    [503, true],
  ]);
  expect(attempts[0]).toMatchObject({ hookId: hook.id, resultBody: 'heard', failureReason: null });
  expect(webhooks.messages(hook.id)).toMatchObject([
    { id: attempts[0]?.messageId, status: 'success', failureCount: 2, resultCode: 200 },
  ]);
});

test('does not try again what the receiver calls wrong', async () => {
  statuses = [400];
  const hook = webhooks.create({ name: 'site', url, dataset: 'production' });
  change('a', null, guide);
  await settled();
  expect(webhooks.attempts(hook.id)).toMatchObject([{ resultCode: 400, failureReason: 'http' }]);
  expect(received).toHaveLength(1);
});

test('loses nothing over a stop, and a receiver that was away gets it later', async () => {
  const { port } = new URL(url);
  receiver.close();
  await once(receiver, 'close');
  const hook = webhooks.create({ name: 'site', url, dataset: 'production' });
  change('a', null, guide);
  while (webhooks.attempts(hook.id).length === 0) await new Promise((resolve) => setTimeout(resolve, 2));
  await webhooks.stop();
  change('b', null, guide);
  expect(webhooks.attempts(hook.id)[0]).toMatchObject({ failureReason: 'network', resultCode: null });

  receiver.listen(Number(port));
  await once(receiver, 'listening');
  webhooks = open();
  await heard(2);
  expect(received.map(({ headers }) => headers['sanity-document-id']).sort()).toEqual(['a', 'b']);
});

test('sends one request at a time, the changes of one document in their order', async () => {
  statuses = [500, 200, 500, 500];
  webhooks.create({ name: 'site', url, dataset: 'production', rule: { projection: 'n' } });
  for (let n = 1; n <= 5; n++) change('a', { n: n - 1 }, { n });
  await settled();
  const seen = received.map(({ body }) => Number(body));
  expect(seen).toEqual([...seen].sort());
  expect(new Set(seen)).toEqual(new Set([1, 2, 3, 4, 5]));
});

test('a document that keeps failing does not hold up the others', async () => {
  statuses = Array.from({ length: 8 }, () => 500);
  webhooks.create({ name: 'site', url, dataset: 'production' });
  change('a', null, guide);
  change('b', null, guide);
  await heard(2);
  expect(received.slice(0, 3).map(({ headers }) => headers['sanity-document-id'])).toContain('b');
});

test('waits for the request under way when it stops', async () => {
  const { promise, resolve: release } = Promise.withResolvers<void>();
  hold = promise;
  const hook = webhooks.create({ name: 'site', url, dataset: 'production' });
  change('a', null, guide);
  await heard(1);
  const stopped = webhooks.stop();
  release();
  await stopped;
  expect(webhooks.attempts(hook.id)).toMatchObject([{ resultCode: 200 }]);
});

test('sends nothing of a transaction that was rolled back', async () => {
  webhooks.create({ name: 'site', url, dataset: 'production' });
  db.exec('BEGIN');
  const changes = [{ documentId: 'never', before: null, after: guide }];
  const when = { transactionId: 't', timestamp: '2026-11-22T10:00:00Z', author: 'ana' };
  webhooks.enqueueInTransaction({ dataset: 'production', ...when, changes });
  db.exec('ROLLBACK');
  change('a', null, guide);
  await heard(1);
  await settled();
  expect(received.map(({ headers }) => headers['sanity-document-id'])).toEqual(['a']);
});

test('keeps no document longer than it needs it', async () => {
  webhooks.create({ name: 'site', url, dataset: 'production' });
  change('a', guide, { ...guide, title: 'x' });
  await settled();
  expect(db.prepare('SELECT before, after FROM webhook_message').all()).toEqual([
    { before: null, after: null },
  ]);
});

test('a projection that breaks is recorded and blocks nothing', async () => {
  webhooks = createWebhooks({
    db,
    projectId: 'mosaic',
    evaluate: async () => {
      throw new Error('no such function');
    },
    log: (line) => logged.push(line),
  });
  webhooks.start();
  const hook = webhooks.create({ name: 'site', url, dataset: 'production', rule: { projection: 'x' } });
  change('a', null, guide);
  await settled();
  expect(webhooks.attempts(hook.id)).toMatchObject([
    { failureReason: 'other', resultBody: 'no such function' },
  ]);
  expect(logged.join()).toContain('no such function');
});

test('cancels what is queued when a hook is disabled', async () => {
  const hook = webhooks.create({ name: 'site', url, dataset: '*' });
  await webhooks.stop();
  change('a', null, guide);
  webhooks.update(hook.id, { isDisabledByUser: true });
  webhooks.start();
  await settled();
  expect(webhooks.attempts(hook.id)).toEqual([]);
});
