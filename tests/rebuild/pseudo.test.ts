import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { load } from 'cheerio';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { publicContent } from '../../content/documents.ts';
import { namedLanguages, SPOKEN_LANGUAGES } from '../../program/languages.ts';
import { findBrowser, QUIET } from '../journeys/findBrowser.ts';
import { trySite } from './trySite.ts';

/** Builds take seconds, and several minutes where others want the machine too. */
const AMPLE = 600_000;
const KINDS = ['accented', 'mirrored'] as const;

const site = await trySite();
beforeAll(async () => {
  // Only the English pages are shown in a language that does not exist.
  await site.client
    .patch('settings')
    .set({ languages: ['en'] })
    .commit();
  for (const pseudo of KINDS) await site.build(pseudo, { cache: pseudo, pseudo });
}, AMPLE);
afterAll(() => site.close());

const pagesOf = (name: string) =>
  Object.entries(site.files(name)).filter(([path]) => path.endsWith('.html') && !path.includes('/shell/'));

/** The first page of each kind: the second event is laid out as the first. */
const kindsOf = (name: string) =>
  new Map(
    pagesOf(name).map(([path]) => [path.replace(/^(\/[a-z-]+\/).+\/(index\.html)$/, '$1*/$2'), path]),
  ).values();

/** Texts that a person reads, each with the page it stands on. What is in another language is marked as such. */
function textsOn(html: string): string[] {
  const page = load(Buffer.from(html, 'latin1').toString());
  page('script, style, template').remove();
  const texts: string[] = [];
  const collect = (node: ReturnType<typeof page>) => {
    node.contents().each((_, inner) => {
      if (inner.type === 'text') texts.push(page(inner).text().replace(/\s+/g, ' ').trim());
      else collect(page(inner));
    });
  };
  collect(page('body'));
  return texts.filter((text) => /\p{L}{3}/u.test(text));
}

/** Every text that a value holds. */
const written = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value.replace(/\s+/g, ' ').trim().toLowerCase()]
    : Object.values(value ?? {}).flatMap(written);
const LANGUAGE_NAMES = [...Object.values(SPOKEN_LANGUAGES), ...Object.values(namedLanguages('en-US'))];
/** The starter content and the names of languages, the longest first, so that none is cut by a part of itself. */
const CONTENT = [...new Set(written([publicContent(), LANGUAGE_NAMES]))]
  .filter((text) => text.length > 2)
  .sort((one, other) => other.length - one.length);

/**
 * What the platform says in the language of the page: days, months, zones, units, lists. Addresses are no language,
 * and O*NET and kinds of files are names.
 */
const MADE =
  /\b((mon|tues|wednes|thurs|fri|satur|sun)day|weeks?|years?|and|(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)\b|https?:\S+|\b(o\*net|png|svg)\b|\([a-z]+ time\)/g;

/** A short word stands for itself alone: `ece` is an agency, and no part of December. */
const SHORT_WORD = /^\p{L}{3,4}$/u;
const without = (text: string, part: string): string =>
  SHORT_WORD.test(part)
    ? text
        .split(/(\p{L}+)/u)
        .filter((word) => word !== part)
        .join('')
    : text.replaceAll(part, '');

/** What is left of a text without what staff have written, names of languages, and what the platform says. */
function saidByCode(text: string): string {
  let rest = text.toLowerCase();
  // A label of a chart may stand in several lines, each a part of what was written.
  if (CONTENT.some((part) => part.includes(rest))) return '';
  for (const part of CONTENT) rest = without(rest, part);
  return rest.replace(MADE, '');
}

test('nothing on a page stands in the code: all but the content comes from the messages', () => {
  const pageOf = new Map<string, string>();
  for (const [path, html] of pagesOf('accented')) for (const text of textsOn(html)) pageOf.set(text, path);
  const left = [...pageOf].filter(([text]) => /[a-z]{3}/.test(saidByCode(text)));
  expect(left.map(([text, path]) => `${path}: ${text}`)).toEqual([]);
}, 60_000);

/** Elements whose words do not fit into them, and how far the page is wider than the window. */
const overflowing = (page: Page) =>
  page.evaluate(() => {
    const cut = [...document.body.querySelectorAll('*')].filter((element) => {
      const { overflowX, clip, position } = getComputedStyle(element);
      const isHiddenFromSight = position === 'absolute' && clip !== 'auto';
      return overflowX === 'hidden' && !isHiddenFromSight && element.scrollWidth > element.clientWidth + 1;
    });
    return {
      wider: Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth),
      cut: cut.map(
        ({ tagName, className, textContent }) => `${tagName}.${className} ${textContent?.slice(0, 40)}`,
      ),
    };
  });

test.each(KINDS)(
  'nothing is cut off where words are longer: %s',
  async (kind) => {
    const browser = await chromium.launch({ executablePath: await findBrowser(), args: QUIET });
    const page = await browser.newPage();
    await page.route('**/*', (route) => {
      const path = decodeURIComponent(new URL(route.request().url()).pathname);
      const file = join(site.root, kind, path.endsWith('/') ? `${path}index.html` : path);
      return existsSync(file) ? route.fulfill({ path: file }) : route.fulfill({ status: 404 });
    });
    const found: string[] = [];
    // The narrowest, a phone as most people have, and a desk.
    for (const width of [320, 390, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      for (const path of kindsOf(kind)) {
        await page.goto(`http://localhost${path.replace(/index\.html$/, '')}`);
        const { wider, cut } = await overflowing(page);
        if (wider > 0) found.push(`${path} at ${width}: ${wider} px wider than the window`);
        found.push(...cut.map((element) => `${path} at ${width}: ${element}`));
      }
    }
    await browser.close();
    expect(found).toEqual([]);
  },
  AMPLE,
);
