import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { sourceWatchId, sourceWatchSchema } from '../../program/watch/source.ts';
import { readEnvironment } from '../environment.ts';
import watchFacts, { config } from '../functions/watch-facts.ts';
import { isPublic } from '../services/sources/publicAddress.ts';
import { watchSources } from '../services/sources/watchSources.ts';
import { startServices } from './services.fixture.ts';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;
const closing: (() => void)[] = [];

/** A site of its own on this machine: what it is asked, and what it answers at `/page`. */
async function site(answer: Answer, robots = '') {
  const asked: IncomingMessage[] = [];
  const state = { answer };
  const server = createServer((request, response) => {
    asked.push(request);
    if (request.url === '/robots.txt') response.end(robots);
    else state.answer(request, response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  closing.push(() => server.close());
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { url: `http://${host}/page`, host, asked, state };
}

const html =
  (fee: string, more: Record<string, string> = {}): Answer =>
  (request, response) => {
    if (more.etag && request.headers['if-none-match'] === more.etag) return response.writeHead(304).end();
    response.writeHead(200, { 'content-type': 'text/html', ...more });
    return response.end(
      `<h1>Fees</h1><ul><li>Application fee: ${fee}</li><li>Renewal: $80</li></ul><p>${Math.random()}</p>`,
    );
  };
const status =
  (code: number, headers: Record<string, string> = {}): Answer =>
  (_request, response) =>
    response.writeHead(code, headers).end();

let services: Awaited<ReturnType<typeof startServices>>;
let sites: Record<
  'changing' | 'still' | 'closed' | 'gone' | 'sneaky' | 'file' | 'huge',
  Awaited<ReturnType<typeof site>>
>;
/** What no source may lead to: a service of the host's own network. */
let inner: Awaited<ReturnType<typeof site>>;

const fact = (name: string, sourceUrl: string) => ({
  ...{ _key: name, _type: 'fact', label: 'Application fee', value: '$150', sourceName: name, sourceUrl },
  ...{ checkedOn: '2026-11-01', certainty: 'A', volatility: 'high' },
});

beforeAll(async () => {
  services = await startServices();
  inner = await site((_request, response) => response.end('a secret'));
  sites = {
    changing: await site(html('$150')),
    still: await site(html('$150', { etag: '"one"' })),
    closed: await site(html('$150'), 'User-agent: MosaicConnectorFactWatch\nDisallow: /page'),
    gone: await site(html('$150')),
    sneaky: await site(status(302, { location: inner.url })),
    file: await site((_request, response) =>
      response.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF-1'),
    ),
    huge: await site((_request, response) =>
      response.writeHead(200, { 'content-type': 'text/html' }).end('x'.repeat(4_000_000)),
    ),
  };
  process.env = {
    ...process.env,
    SOURCES_NOT_PUBLIC: Object.values(sites)
      .map(({ host }) => host)
      .join(', '),
  };
  const facts = Object.entries(sites).map(([name, { url }]) => fact(name, url));
  const direct = fact('direct', inner.url);
  await services.content.createOrReplace({
    ...{ _id: 'guide-watched', _type: 'guide', title: 'Nursing', language: 'en' },
    steps: [{ _key: 'apply', title: 'Apply', facts: [...facts, direct] }],
  });
});
afterAll(async () => {
  for (const close of closing) close();
  await services.close();
});

async function run(now: string) {
  await services.moment();
  return watchSources(readEnvironment(), new Date(now), Date.now() + 60_000);
}
const kept = async (name: keyof typeof sites) =>
  sourceWatchSchema.parse(await services.content.getDocument(sourceWatchId(sites[name].url)));
const findingOf = async (name: keyof typeof sites) => (await kept(name)).passages?.[0]?.finding;

test('each page is read once a week, what its facts rest on is kept, and what has changed is put beside it', async () => {
  const before = await services.content.getDocument('guide-watched');
  const first = await run('2026-12-07T12:00:00Z');
  expect(first).toMatchObject({ left: 0 });
  expect((await kept('changing')).passages?.[0]?.quotes[0]?.exact).toBe('Application fee: $150');
  expect((await run('2026-12-07T13:00:00Z')).watched).toEqual([]);

  sites.changing.state.answer = html('$175');
  sites.gone.state.answer = status(404);
  sites.file.state.answer = (_request, response) =>
    response.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF-2');
  await run('2026-12-14T12:00:00Z');
  expect(await findingOf('changing')).toMatchObject({
    ...{
      kind: 'changed',
      before: 'Application fee: $150',
      now: 'Application fee: $175',
      foundOn: '2026-12-14',
    },
  });
  expect((await findingOf('gone'))?.kind).toBe('gone');
  expect((await findingOf('file'))?.kind).toBe('file');
  expect(await findingOf('still')).toBeUndefined();
  // No fact is changed by it.
  expect(await services.content.getDocument('guide-watched')).toEqual(before);
});

test('it says who asks, waits for its turn, asks only for what changed, and leaves alone who does not want it', async () => {
  const [robots, page] = sites.still.asked;
  expect(robots?.url).toBe('/robots.txt');
  expect(page?.headers['user-agent']).toBe(
    `MosaicConnectorFactWatch/1.0 (+${services.siteUrl}/contact/; hello@example.org)`,
  );
  expect(sites.still.asked.filter(({ url }) => url === '/page').at(-1)?.headers['if-none-match']).toBe(
    '"one"',
  );
  expect(sites.closed.asked.every(({ url }) => url === '/robots.txt')).toBe(true);
  expect((await kept('closed')).reach).toBe('refused');
  expect((await kept('huge')).reach).toBe('unreachable');
});

test('no source leads into the network of the host, neither by its address nor by a redirect', async () => {
  expect(inner.asked).toEqual([]);
  expect((await kept('sneaky')).reach).toBe('refused');
  expect(sourceWatchSchema.parse(await services.content.getDocument(sourceWatchId(inner.url))).reach).toBe(
    'refused',
  );
});

test.each([
  ...[
    '127.0.0.1',
    '10.1.2.3',
    '172.16.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '224.0.0.1',
  ],
  ...[
    '::1',
    '::',
    'fe80::1',
    'fc00::1',
    '::ffff:10.0.0.1',
    '64:ff9b::a00:1',
    '2002:a00:1::',
    '2001:db8::1',
    'localhost',
  ],
])('%s is no public address', (address) => {
  expect(isPublic(address)).toBe(false);
});

test('public addresses are', () => {
  expect(['93.184.215.14', '2606:2800:21f:cb07:6820:80da:af6b:8b2c'].every(isPublic)).toBe(true);
});

test('strangers do not see what is kept, and what staff decide while a page is read stands', async () => {
  const anonymous = services.content.withConfig({ token: undefined });
  expect(await anonymous.fetch('count(*[_type == "sourceWatch"])')).toBe(0);
  const [passage] = (await kept('changing')).passages ?? [];
  sites.changing.state.answer = async (request, response) => {
    // Staff answer between the reading of what is kept and its writing.
    const answered = [{ _key: passage?._key, quotes: passage?.next ?? [], answered: passage?.finding?.mark }];
    await services.content.patch(sourceWatchId(sites.changing.url)).set({ passages: answered }).commit();
    html('$175')(request, response);
  };
  await run('2026-12-21T12:00:00Z');
  expect(await findingOf('changing')).toBeUndefined();
  expect((await kept('still')).readAt).toBe('2026-12-21T12:00:00.000Z');
});

test('the function does the same, on one morning of the week, and logs numbers alone', async () => {
  sites.changing.state.answer = html('$175');
  const heard = vi.spyOn(console, 'log');
  await watchFacts();
  const line = heard.mock.calls.map(([one]) => String(one)).find((one) => one.includes('facts-watched'));
  heard.mockRestore();
  expect(z.object({ read: z.number(), left: z.number() }).parse(JSON.parse(line ?? '{}')).left).toBe(0);
  expect(config.schedule).toMatch(/ \* \* 1$/);
});
