import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { LANGUAGES } from '../../locales/locales.ts';
import { EACH_SHOWN } from './answers.ts';
import { PAGES } from './pages.ts';

/** Promise 2: HTML and CSS together, compressed. The first round trip of a new connection carries about this much. */
const LIMIT = 14_000;

test('every kind of page is there in each language', () => {
  const kinds = [
    '/',
    '/404/',
    '/about/',
    '/accessibility/',
    '/become-a-connector/',
    '/become-a-connector/thanks/',
    '/connectors/',
    '/contact/',
    '/events/',
    '/events/evening-with-connectors/',
    '/events/evening-with-connectors/thanks/',
    '/guides/',
    '/guides/engineering/',
    '/guides/nursing/',
    '/guides/teaching/',
    '/impact/',
    '/learn-more/',
    '/learn-more/thanks/',
    '/partners/',
    '/partners/thanks/',
    '/privacy/',
    '/search/',
    '/stories/',
    '/stories/no-stamp-needed/',
    '/workforce/',
    '/workforce/one-page-for-you/',
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
