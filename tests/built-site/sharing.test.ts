import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { EACH_PAGE, FILES, PAGES, pageAt } from './pages.ts';

const SITE = process.env.SITE_DIST || 'dist';
const pathOf = (address: string | undefined) => new URL(address ?? '', 'http://none.example').pathname;
const isKept = ({ $ }: (typeof PAGES)[number]) => $('meta[name=robots]').length === 0;
const SHARED = EACH_PAGE.filter(([, page]) => isKept(page));

test('the sitemap names every page that search engines may show and no other, with its translations', () => {
  const index = readFileSync(join(SITE, 'sitemap-index.xml'), 'utf8');
  const maps = [...index.matchAll(/<loc>([^<]+)/g)].map(([, address]) => pathOf(address));
  const entries = maps.flatMap((map) => {
    const $ = load(readFileSync(join(SITE, map), 'utf8'), { xml: true });
    return $('url')
      .toArray()
      .map((entry) => ({
        path: pathOf($(entry).find('loc').text()),
        alternates: $(entry).find('[hreflang]').length,
      }));
  });
  expect(entries.map(({ path }) => path).sort()).toEqual(SHARED.map(([path]) => path).sort());
  for (const { path, alternates } of entries)
    expect(alternates, path).toBe(pageAt(path)?.$('link[hreflang]:not([hreflang=x-default])').length);
  expect(readFileSync(join(SITE, 'robots.txt'), 'utf8')).toMatch(/^Sitemap: http\S+\/sitemap-index\.xml$/m);
});

test.each(SHARED)(
  '%s tells other sites its title, its address and a picture that is there',
  (path, { $ }) => {
    const property = (name: string) => $(`meta[property="og:${name}"]`).attr('content');
    expect(
      $('title')
        .text()
        .startsWith(property('title') ?? '-'),
    ).toBe(true);
    expect(pathOf(property('url'))).toBe(path);
    expect(FILES.has(pathOf(property('image'))), property('image')).toBe(true);
    expect(property('image:alt')?.trim()).toBeTruthy();
    expect($('meta[name="twitter:card"]').attr('content')).toBe('summary_large_image');
  },
);

test('a page for one person tells other sites nothing', () => {
  for (const { path, $ } of PAGES.filter((page) => !isKept(page)))
    expect($('meta[property^="og:"], script').length, path).toBe(0);
});

test('every social picture is a PNG of 1200 by 630 pixels and below 100 KB', () => {
  const pictures = [...FILES].filter((file) => file.startsWith('/social/'));
  expect(pictures.length).toBeGreaterThan(5);
  for (const file of pictures) {
    const png = readFileSync(join(SITE, file));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)], file).toEqual([1200, 630]);
    expect(png.length, file).toBeLessThan(100_000);
  }
});

const breadcrumbs = z.object({
  '@type': z.enum(['WebSite', 'BreadcrumbList', 'Event', 'Article']),
  itemListElement: z.array(z.object({ item: z.url() })).default([]),
});

test.each(SHARED)('what %s tells search engines leads to pages that are there', (path, { $ }) => {
  for (const element of $('script[type="application/ld+json"]').toArray()) {
    const { itemListElement } = breadcrumbs.parse(JSON.parse($(element).text()));
    for (const { item } of itemListElement) expect(pageAt(pathOf(item)), item).toBeDefined();
    if (itemListElement.length > 0) expect(pathOf(itemListElement.at(-1)?.item)).toBe(path);
  }
});

const ARTICLES = SHARED.filter(([, { base }]) => /^\/workforce\/[^/]+\/$/.test(base));

test.each(ARTICLES)(
  '%s tells search engines the title and the summary that it shows, and its days',
  (_path, { $ }) => {
    const data = z
      .object({
        headline: z.string(),
        description: z.string(),
        datePublished: z.iso.date(),
        dateModified: z.iso.date(),
      })
      .parse(
        JSON.parse(
          $('script[type="application/ld+json"]')
            .filter((_index, element) => $(element).text().includes('"Article"'))
            .text(),
        ),
      );
    expect(data.headline).toBe($('h1').text().trim());
    expect(data.description).toBe($('.lede').text().trim());
    expect(data.datePublished <= data.dateModified).toBe(true);
  },
);
