import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { publicContent } from '../../content/documents.ts';
import { trySite } from './trySite.ts';

/** Builds take seconds, and several minutes where others want the machine too. */
const AMPLE = { timeout: 600_000 };
const GUIDE = 'es/guides/nursing/index.html';

const site = await trySite();
beforeAll(() => site.build('first'), AMPLE.timeout);
afterAll(() => site.close());

/** One document of each kind but settings, with a field that its pages show. */
function oneOfEachKind() {
  const fields = ['title', 'name', 'asOf', 'text'];
  const kinds = new Map(publicContent().map((document) => [document._type, document]));
  kinds.delete('settings');
  return [...kinds.values()].flatMap((document) => {
    const field = fields.find((one) => typeof document[one] === 'string');
    return field ? [{ id: document._id, field, value: `${document[field]} anew` }] : [];
  });
}

test(
  'after a change of one document of each kind, a build with the cache gives what one without it gives',
  AMPLE,
  async () => {
    const changes = oneOfEachKind();
    expect(changes.length).toBeGreaterThan(1);
    for (const { id, field, value } of changes)
      await site.client
        .patch(id)
        .set({ [field]: value })
        .commit();
    expect(await site.build('changed')).toContain('(restored)');
    await site.build('whole', { cache: 'no-cache' });
    const [changed, whole] = [site.files('changed'), site.files('whole')];
    expect(Object.keys(changed)).toEqual(Object.keys(whole));
    expect(Object.keys(whole).filter((file) => changed[file] !== whole[file])).toEqual([]);
    expect(Object.values(whole).some((text) => text.includes(' anew'))).toBe(true);
  },
);

test('a change of the settings shows on pages that have not changed otherwise', AMPLE, async () => {
  // What follows looks at one page: two languages are enough from here on.
  const change = { programName: 'Coffee for Two (example)', languages: ['en', 'es'] };
  await site.client.patch('settings').set(change).commit();
  await site.build('settings');
  expect(site.read('settings', GUIDE)).toContain('Coffee for Two (example)');
});

test('a change of the site’s own words shows on pages that have not changed otherwise', AMPLE, async () => {
  const file = join(site.root, 'locales/es/site.json');
  const words = readFileSync(file, 'utf8');
  const skip = /"skip": "([^"]+)"/.exec(words)?.[1] ?? '';
  expect(site.read('settings', GUIDE)).toContain(skip);
  writeFileSync(file, words.replace(skip, 'Otras palabras'));
  await site.build('words');
  expect(site.read('words', GUIDE)).toContain('Otras palabras');
});

test('a fact that falls due is flagged though nobody has changed anything', AMPLE, async () => {
  expect(site.read('words', GUIDE)).not.toContain('data-freshness="overdue"');
  await site.build('later', { node: ['--import', resolve('tests/rebuild/laterClock.mjs')] });
  expect(site.read('later', GUIDE)).toContain('data-freshness="overdue"');
});
