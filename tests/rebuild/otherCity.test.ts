import { afterAll, beforeAll, expect, test } from 'vitest';
import { LANGUAGES } from '../../locales/locales.ts';
import { trySite } from './trySite.ts';

/** Builds take seconds, and several minutes where others want the machine too. */
const AMPLE = { timeout: 600_000 };

const OFFERED = ['en', 'es'];
/** The languages that the city does not offer, for an expression. */
const OTHERS = LANGUAGES.filter((language) => !OFFERED.includes(language)).join('|');

const site = await trySite();
beforeAll(async () => {
  await site.client
    .patch('settings')
    .set({
      languages: OFFERED,
      translations: [
        { _key: 'es', language: 'es', checkedBy: 'Rosa Díaz (example)', checkedOn: '2026-11-20' },
      ],
    })
    .commit();
  await site.build('two');
}, AMPLE.timeout);
afterAll(() => site.close());

test('a city that offers two languages has pages in these alone, and names no other anywhere', () => {
  const files = site.files('two');
  const paths = Object.keys(files);
  expect(paths.some((path) => path.startsWith('/es/'))).toBe(true);
  expect(paths.filter((path) => new RegExp(`^/(${OTHERS})/`).test(path))).toEqual([]);
  const named = new RegExp(`hreflang="(${OTHERS})"|(href="|<loc>)[^"<]*/(${OTHERS})/`);
  for (const [path, text] of Object.entries(files).filter(([name]) => /\.(html|xml)$/.test(name)))
    expect(text, path).not.toMatch(named);
});

test('the frame says who has checked a translation, and when', () => {
  const page = site.read('two', 'es/about/index.html');
  expect(page).toContain('Rosa Díaz (example)');
  expect(page).not.toContain('class="unchecked"');
});

test('a picture that is gone, or that nobody has put into words, ends the build by name', AMPLE, async () => {
  const bio = 'connector-bio-amira-hadzic';
  const dot = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );
  const { _id } = await site.client.assets.upload('image', dot, { filename: 'dot.png' });
  await site.client
    .patch(bio)
    .set({ photo: { _type: 'image', asset: { _type: 'reference', _ref: _id } } })
    .unset(['photoAlt'])
    .commit();
  await expect(site.build('silent')).rejects.toThrow(/Amira[\s\S]*Say in words what the photo shows/);
  await site.client
    .patch(bio)
    .set({
      photoAlt: 'A dot',
      photo: { _type: 'image', asset: { _type: 'reference', _ref: 'image-gone-1x1-png', _weak: true } },
    })
    .commit();
  await expect(site.build('gone')).rejects.toThrow(/Amira[\s\S]*The picture is no longer there/);
});
