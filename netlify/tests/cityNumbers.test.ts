import { randomBytes } from 'node:crypto';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { CITY_LEDGER_ID } from '../../program/cities/ledger.ts';
import { CITY_NUMBERS_ID, CITY_TOTALS_ID, publishedTotalsSchema } from '../../program/cities/published.ts';
import { readCity } from '../../program/cities/readCity.ts';
import { cityFileSchema, signedSummarySchema } from '../../program/cities/summary.ts';
import { readEnvironment } from '../environment.ts';
import readCitiesFunction, { config } from '../functions/read-cities.ts';
import { publishNumbers } from '../services/cities/publishNumbers.ts';
import { readCities } from '../services/cities/readCities.ts';
import { CRYPTO, keyPair } from '../services/cities/signing.ts';
import { publishedState } from '../services/published.ts';
import { addParticipant } from './people.fixture.ts';
import { startServices } from './services.fixture.ts';

const seed = () => randomBytes(32).toString('base64url');
const [OLD, NEW] = [seed(), seed()];
const environmentOf = (keys: string, more: Record<string, string> = {}) =>
  readEnvironment({ ...process.env, ...more, NUMBERS_KEYS: keys });

let services: Awaited<ReturnType<typeof startServices>>;
const closing: (() => void)[] = [];
beforeAll(async () => {
  services = await startServices();
});
afterAll(async () => {
  for (const close of closing) close();
  await services.close();
});

const choose = (sharedNumbers: object) => services.content.patch('settings').set({ sharedNumbers }).commit();

/** The file that stands after a run on a day, as a text. */
async function fileOn(day: string, keys = OLD): Promise<string | undefined> {
  await services.moment();
  await publishNumbers(environmentOf(keys), new Date(`${day}T18:00:00Z`));
  const standing = await services.content.getDocument(CITY_NUMBERS_ID);
  return z.object({ file: z.string() }).safeParse(standing).data?.file;
}

const parse = (file: string | undefined) => {
  const { keys, summaries, city } = cityFileSchema.parse(JSON.parse(file ?? ''));
  return { keys, city, signed: summaries.map((one) => signedSummarySchema.parse(one)) };
};
const signUps = (file: string | undefined) =>
  parse(file).signed.map(({ summary }) => [summary.quarter, summary.counts[0]?.count]);

async function came(count: number, day: string): Promise<void> {
  for (let at = 0; at < count; at += 1)
    await addParticipant(services.program, { status: 'received', signedUpAt: `${day}T18:00:00Z` });
}

describe('the numbers of a city', () => {
  let first: string | undefined;

  it('are published nowhere unless staff choose so, and not without a key and a name', async () => {
    await came(13, '2026-08-10');
    await came(3, '2026-11-10');
    expect(await fileOn('2026-11-29')).toBeUndefined();
    await choose({ isPublished: true });
    expect(await fileOn('2026-11-29')).toBeUndefined();
    await choose({ isPublished: true, cityId: 'northfield' });
    expect(await fileOn('2026-11-29', '')).toBeUndefined();
    expect(await services.program.getDocument(CITY_LEDGER_ID)).toBeUndefined();
  });

  it('are the last quarter in fives, signed; and a build follows', async () => {
    const before = await publishedState(readEnvironment());
    first = await fileOn('2026-11-29');
    expect(signUps(first)).toEqual([['2026-Q3', 10]]);
    expect(parse(first).city).toEqual({ id: 'northfield', name: 'St. Louis' });
    await services.moment();
    expect(await publishedState(readEnvironment())).not.toBe(before);
  });

  it('name nobody, and hold no day of anybody', async () => {
    expect(first).not.toMatch(/participant\.|@|2026-08-10/);
  });

  it('stay as they are, whatever is entered or erased later, and go on with the next quarter', async () => {
    await services.program.delete({ query: '*[_type == "participant"][0...2]' });
    await came(6, '2026-08-11');
    expect(await fileOn('2026-12-20')).toBe(first);
    const second = await fileOn('2027-02-01');
    expect(parse(second).signed[0]).toEqual(parse(first).signed[0]);
    expect(signUps(second)).toEqual([
      ['2026-Q3', 10],
      // Three were left over, and three came.
      ['2026-Q4', 5],
    ]);
  });

  it('are taken away when staff switch it off, and are the same when it is on again', async () => {
    const before = await fileOn('2027-02-02');
    await choose({ isPublished: false, cityId: 'northfield' });
    expect(await fileOn('2027-02-03')).toBeUndefined();
    // Another name would make another city of it: the one that was published stays.
    await choose({ isPublished: true, cityId: 'southfield' });
    expect(await fileOn('2027-02-04')).toBe(before);
  });

  it('are signed by the newest key, of which the older ones say that it is ours', async () => {
    const file = await fileOn('2027-02-05', `${NEW},${OLD}`);
    const city = { name: 'St. Louis', address: 'https://northfield.example.org' };
    const readBy = (keys: string[], text = file) =>
      readCity(text ?? '', { ...CRYPTO, city: { ...city, keys }, seen: [], today: '2027-02-05' });
    expect(readBy([keyPair(OLD).publicKey])).toMatchObject({ refused: [] });
    expect(readBy([keyPair(NEW).publicKey])).toMatchObject({ refused: [] });
    expect(readBy([keyPair(seed()).publicKey]).accepted).toEqual([]);
    expect(file).not.toContain(OLD);
    expect(file).not.toContain(NEW);
  });

  it('are counted once by two runs at once', async () => {
    await services.moment();
    const runs = [1, 2].map(() => publishNumbers(environmentOf(OLD), new Date('2027-05-02T18:00:00Z')));
    await Promise.allSettled(runs);
    expect(signUps(await fileOn('2027-05-03')).map(([quarter]) => quarter)).toEqual([
      ...['2026-Q3', '2026-Q4', '2027-Q1'],
    ]);
  });

  it('need keys that are keys', () => {
    expect(() => environmentOf('short')).toThrow('NUMBERS_KEYS');
  });
});

describe('the numbers of other cities', () => {
  const NOW = new Date('2027-05-04T18:00:00Z');
  const asked: string[] = [];

  async function city(answer: RequestListener) {
    const server = createServer((request, response) => {
      asked.push(`${request.headers.host}${request.url}`);
      answer(request, response);
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    closing.push(() => server.close());
    return `127.0.0.1:${(server.address() as AddressInfo).port}`;
  }
  const json =
    (text: string): RequestListener =>
    (_request, response) =>
      response.writeHead(200, { 'content-type': 'application/json' }).end(text);

  const hosts: string[] = [];
  async function trusted(name: string, answer: RequestListener, isAllowed = true) {
    const host = await city(answer);
    if (isAllowed) hosts.push(host);
    return { _key: name, name, address: `http://${host}/`, keys: [keyPair(OLD).publicKey] };
  }
  const run = async (now = NOW, isLate = () => false) => {
    await services.moment();
    const done = await readCities(environmentOf(OLD, { SOURCES_NOT_PUBLIC: hosts.join(',') }), now, isLate);
    const document = await services.content.getDocument(CITY_TOTALS_ID);
    return { done, published: publishedTotalsSchema.safeParse(document).data?.totals };
  };

  it('are asked of nobody whom staff did not name', async () => {
    expect(await run()).toEqual({ done: { asked: 0, left: 0 }, published: undefined });
  });

  it('are added up, and each that is refused is named with the reason', async () => {
    const good = (await fileOn('2027-05-03')) ?? '';
    const other = good.replaceAll('"northfield"', '"elsewhere"');
    const inner = await city(json(good));
    await choose({
      isPublished: true,
      cityId: 'northfield',
      cities: [
        await trusted('Good', json(good)),
        await trusted('Packed', (_request, response) =>
          response
            .writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' })
            .end(gzipSync(good)),
        ),
        await trusted('Tampered', json(other)),
        await trusted('Away', (_request, response) => response.writeHead(503).end()),
        await trusted('Silent', (request) => request.socket.destroy()),
        await trusted('Huge', json(`"${'x'.repeat(2_000_000)}"`)),
        await trusted('Page', json('<!doctype html>')),
        await trusted('Sneaky', (_request, response) =>
          response.writeHead(302, { location: `http://${inner}/numbers.json` }).end(),
        ),
        await trusted('Private', json(good), false),
      ],
    });
    const { done, published } = await run();
    expect(done).toEqual({ asked: 9, left: 0 });
    expect(published?.covered).toEqual([{ name: 'Good', quarters: ['2026-Q3', '2026-Q4', '2027-Q1'] }]);
    expect(published?.totals[0]).toEqual({ id: 'sign-ups.1', from: 11, to: 19 });
    const reasons = published?.refused.map(({ name, reason, quarter }) => [name, reason, quarter]);
    expect(reasons).toEqual([
      ['Packed', 'duplicate', undefined],
      ['Tampered', 'tampered', '2026-Q3'],
      ['Tampered', 'tampered', '2026-Q4'],
      ['Tampered', 'tampered', '2027-Q1'],
      ['Away', 'unreachable', undefined],
      ['Silent', 'unreachable', undefined],
      ['Huge', 'too-large', undefined],
      ['Page', 'malformed', undefined],
      ['Sneaky', 'unreachable', undefined],
      ['Private', 'unreachable', undefined],
    ]);
    expect(asked.filter((address) => address.startsWith(inner))).toEqual([]);
    expect(asked.every((address) => address.endsWith('/numbers.json'))).toBe(true);
  });

  it('are asked once a week, as far as there is time, and publish nothing that is as it was', async () => {
    const before = await services.content.getDocument(CITY_TOTALS_ID);
    const count = asked.length;
    expect((await run()).done).toEqual({ asked: 0, left: 0 });
    expect(asked.length).toBe(count);
    const week = new Date(NOW.getTime() + 7 * 24 * 60 * 60 * 1000);
    expect((await run(week, () => true)).done).toEqual({ asked: 0, left: 9 });
    expect((await run(week)).done).toEqual({ asked: 9, left: 0 });
    expect(await services.content.getDocument(CITY_TOTALS_ID)).toEqual(before);
  });

  it('go on to count while a city is away, and are refused when it comes back with less', async () => {
    const good = (await fileOn('2027-05-03')) ?? '';
    const state = { answer: json(good) };
    const one = await trusted('Forgetful', (request, response) => state.answer(request, response));
    await choose({ isPublished: true, cityId: 'northfield', cities: [one] });
    const weeks = (count: number) => new Date(NOW.getTime() + count * 7 * 24 * 60 * 60 * 1000);
    expect((await run(weeks(2))).published?.refused).toEqual([]);
    state.answer = (_request, response) => response.writeHead(404).end();
    const away = (await run(weeks(3))).published;
    expect(away?.covered[0]?.quarters).toHaveLength(3);
    expect(away?.refused).toEqual([{ name: 'Forgetful', reason: 'unreachable' }]);
    const file = cityFileSchema.parse(JSON.parse(good));
    state.answer = json(JSON.stringify({ ...file, summaries: file.summaries.slice(0, 2) }));
    const back = (await run(weeks(4))).published;
    expect(back?.covered).toEqual([]);
    expect(back?.refused).toEqual([{ name: 'Forgetful', reason: 'rolled-back' }]);
    state.answer = json(good);
    expect((await run(weeks(5))).published?.refused).toEqual([]);
  });

  it('leave nothing behind when staff trust nobody any more', async () => {
    await choose({ isPublished: true, cityId: 'northfield', cities: [] });
    expect((await run()).published).toBeUndefined();
    expect(await services.program.getDocument('ledger.cities-read')).toBeUndefined();
    await readCitiesFunction();
    expect(config.schedule).toMatch(/^\d+ /);
  });
});
