import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { load } from 'cheerio';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PAGE_STATES } from '../../forms/pages/states.fixture.ts';
import { freePort } from '../../local/stack/addresses.ts';
import { LANGUAGES, LOCALES } from '../../locales/locales.ts';
import { LETTER_KINDS } from '../../program/letters.ts';
import { startPreview } from '../runner/preview.ts';
import { startContent } from './startContent.ts';

/* The gallery is served by Astro's development server alone, as `npm run dev` starts it. */

let gallery: string;
let end: () => Promise<void>;

beforeAll(async () => {
  mkdirSync('.local', { recursive: true });
  const folder = mkdtempSync(resolve('.local/gallery-'));
  const content = await startContent(folder);
  const preview = `http://localhost:${await freePort()}`;
  const stop = await startPreview({ lake: content.url, studio: preview, preview, token: 'test' });
  gallery = `${preview}/gallery/`;
  end = async () => {
    await stop();
    await content.close();
    rmSync(folder, { recursive: true });
  };
});
afterAll(() => end());

test('it has every email, block and state of a page, and each answers in its language', async () => {
  const index = load(await (await fetch(gallery)).text());
  const exhibits = index('nav a')
    .toArray()
    .map((link) => index(link).attr('href') ?? '');
  for (const kind of LETTER_KINDS) expect(exhibits).toContain(`/gallery/emails/en/${kind}/`);
  for (const language of LANGUAGES)
    for (const { name } of PAGE_STATES)
      expect(exhibits).toContain(`/gallery/pages/${language}/${name.replaceAll(' ', '-')}/`);
  expect(exhibits.filter((path) => path.startsWith('/gallery/blocks/')).length).toBeGreaterThan(
    LANGUAGES.length,
  );

  for (const path of exhibits) {
    const answer = await fetch(new URL(path, gallery));
    expect([path, answer.status]).toEqual([path, 200]);
    const $ = load(await answer.text());
    const language = LANGUAGES.find((one) => path.split('/')[3] === one) ?? 'en';
    const { direction } = LOCALES[language].language;
    expect([path, $('html').attr('lang'), $('html').attr('dir')]).toEqual([path, language, direction]);
    expect($('body').text().trim(), path).not.toBe('');
    expect($('body').text(), path).not.toMatch(/\bundefined\b|\[object/);
  }
}, 120_000);
