import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { guides } from '../../content/guides/guides.ts';
import { LANGUAGES } from '../../locales/locales.ts';
import { EACH_SHOWN } from './answers.ts';
import { PAGES, textOf } from './pages.ts';

/** Promise 2: HTML and CSS together, compressed. The first round trip of a new connection carries about this much. */
const LIMIT = 14_000;

test('every kind of page is there in each language', () => {
  const kinds = [
    '/',
    '/404/',
    '/about/',
    '/accessibility/',
    '/become-a-connector/',
    '/become-a-connector/handbook/',
    '/become-a-connector/thanks/',
    '/changes/',
    '/connectors/',
    '/contact/',
    '/events/',
    '/events/evening-with-connectors/',
    '/events/evening-with-connectors/thanks/',
    '/guides/',
    ...guides().map(({ slug }) => `/guides/${slug.current}/`),
    '/impact/',
    '/impact/cities/',
    '/learn-more/',
    '/learn-more/thanks/',
    '/partners/',
    '/partners/thanks/',
    '/professions/',
    '/professions/registered-nurse/',
    '/press/',
    '/privacy/',
    '/search/',
    '/stories/',
    '/stories/no-stamp-needed/',
    '/workforce/',
    '/workforce/one-page-for-you/',
    '/workforce/pictures-to-share/',
    '/workforce/slides-for-a-board/',
    '/workforce/st-louis-fact-sheet/',
    '/workforce/what-wioa-allows/',
  ];
  for (const kind of kinds) {
    expect(
      PAGES.filter(({ base }) => base === kind)
        .map(({ language }) => language)
        .sort(),
      kind,
    ).toEqual([...LANGUAGES].sort());
  }
});

test.each(EACH_SHOWN)('%s is at most 14 KB over the wire', (_path, { html }) => {
  expect(gzipSync(html, { level: 6 }).length).toBeLessThanOrEqual(LIMIT);
});

test.each(PAGES.filter(({ base }) => base === '/').map((page) => [page.path, page] as const))(
  '%s with all its drawings is at most 20 KB over the wire',
  (_path, { html, $ }) => {
    const drawings = new Set(
      $('img')
        .toArray()
        .flatMap((image) => $(image).attr('src') ?? [])
        .filter((source) => source.endsWith('.svg')),
    );
    expect(drawings.size).toBeGreaterThan(8);
    const weights = [html, textOf('/band.svg'), ...[...drawings].map(textOf)].map(
      (text) => gzipSync(text, { level: 6 }).length,
    );
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeLessThanOrEqual(20_000);
  },
);

test.each(EACH_SHOWN)(
  '%s brings its styles along, and no script unless it is the search',
  (_path, { $, base }) => {
    // What search engines read about a page is data and runs nowhere.
    const scripts = $('script:not([type="application/ld+json"])');
    expect(scripts.length).toBe(base === '/search/' ? 1 : 0);
    expect(scripts.text()).toBe('');
    expect($('[onclick], [onload], [onsubmit], [onchange]').length).toBe(0);
    expect($('link[rel=stylesheet]').length).toBe(0);
    expect($('style').length).toBeGreaterThan(0);
  },
);
