import { load } from 'cheerio';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { languageOrDefault } from '../../locales/locales.ts';
import { messagesFor } from '../../locales/messages.ts';
import { trySite } from './trySite.ts';

/** Builds take seconds, and several minutes where others want the machine too. */
const AMPLE = 600_000;

const site = await trySite();
beforeAll(async () => {
  await site.build('demonstration', { mode: 'demonstration' });
}, AMPLE);
afterAll(() => site.close());

test('every page of a demonstration says in its language what it is, and none is for search engines', () => {
  const pages = Object.entries(site.files('demonstration')).filter(([path]) => path.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(100);
  for (const [path, html] of pages) {
    const $ = load(Buffer.from(html, 'latin1').toString());
    // What stands for another page leads there.
    if ($('meta[http-equiv=refresh]').length > 0) continue;
    const { banner } = messagesFor(languageOrDefault($('html').attr('lang'))).demonstration;
    expect($('body > .demonstration').text(), path).toBe(banner);
    expect($('meta[name=robots]').attr('content'), path).toBe('noindex');
  }
  expect(site.read('demonstration', 'robots.txt')).not.toContain('Sitemap');
});
