import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { CRYPTO, keyPair, newSeed, signFile } from '../../netlify/services/cities/signing.ts';
import { CELL_IDS, DEFINITIONS } from '../../program/cities/definitions.ts';
import type { Summary } from '../../program/cities/summary.ts';
import { addUpCities, ListError } from './addUpCities.ts';
import { inWords } from './inWords.ts';

const seed = newSeed();
const city = { id: 'northfield', name: 'Northfield (example)' };
const summary = (quarter: string, countedOn: string, before?: Summary): Summary => ({
  ...{ kind: 'connector-program-summary', format: 1, city, quarter, countedOn },
  definitions: { ...DEFINITIONS, cells: DEFINITIONS.cells.map((cell) => ({ ...cell })) },
  counts: CELL_IDS.map((id, at) => ({ id, count: at < 3 ? 20 : null })),
  previous: before ? CRYPTO.digestOf(before) : null,
});
const one = summary('2026-Q2', '2026-07-31');
const two = summary('2026-Q3', '2026-10-31', one);

const dir = mkdtempSync(join(tmpdir(), 'numbers-'));
const file = (name: string) => join(dir, name);
const served = { text: '' };
const server = createServer((_request, response) =>
  response.writeHead(200, { 'content-type': 'application/json' }).end(served.text),
);
let host = '';
beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
  rmSync(dir, { recursive: true });
});

const serve = (summaries: readonly Summary[]) => {
  served.text = JSON.stringify(signFile(city, summaries, [seed]));
};
const run = (list: unknown, memory?: string) => {
  writeFileSync(file('cities.json'), typeof list === 'string' ? list : JSON.stringify(list));
  const now = new Date('2026-11-30T12:00:00Z');
  return addUpCities({ list: file('cities.json'), memory, exceptions: [host], now });
};
const trusted = () => ({ name: city.name, address: `http://${host}`, keys: [keyPair(seed).publicKey] });

it('adds up a list of cities and says so in words', async () => {
  serve([one, two]);
  const said = inWords(await run([trusted()]));
  expect(said).toContain('sign-ups.1                 36 to 44');
  expect(said).toContain('answer-job.1               fewer than 5, or none');
  expect(said).toContain('2026-Q3: 1 city');
  expect(said).toContain('In it: Northfield (example), 2026-Q2, 2026-Q3');
});

it('names a city whose file was changed on its way', async () => {
  serve([one, two]);
  served.text = served.text.replace('"count":20', '"count":25');
  expect(inWords(await run([trusted()]))).toBe(
    [
      'No numbers could be added up.',
      'Refused: Northfield (example) 2026-Q2: the signature does not fit: something was changed after it was signed',
    ].join('\n'),
  );
});

it('notices by its memory what was taken back', async () => {
  serve([one, two]);
  await run([trusted()], file('seen.json'));
  serve([one]);
  const { refused } = await run([trusted()], file('seen.json'));
  expect(refused).toEqual([{ name: city.name, reason: 'rolled-back' }]);
  expect(readFileSync(file('seen.json'), 'utf8')).toContain('2026-Q3');
});

it.each<[string, unknown, string]>([
  ['no JSON', 'cities', 'cannot be read'],
  ['no list', {}, 'is not as it should be'],
  ['an address of another kind', [{ name: 'A', address: 'file:///etc/passwd', keys: [] }], '0.address'],
  ['a key that is none', [{ name: 'A', address: 'https://a.example.org', keys: ['x'] }], '0.keys.0'],
])('says what is wrong with a list that is %s', async (_what, list, message) => {
  await expect(run(list)).rejects.toThrow(ListError);
  await expect(run(list)).rejects.toThrow(message);
});
