import { expect, test } from 'vitest';
import { EMAILS_PATH } from '../../forms/demonstration/emailsPage.tsx';
import { EACH_SHOWN, LINK } from './answers.ts';
import { FILES, pageAt } from './pages.ts';

/** What a browser fetches by itself, by element and attribute. */
const FETCHED = [
  'img[src]',
  'source[src]',
  'source[srcset]',
  'video[src]',
  'iframe[src]',
  'embed[src]',
  'object[data]',
  'link[rel~=icon]',
  'link[rel=preload]',
  'link[rel=stylesheet]',
  'use[href]',
  'image[href]',
];

/**
 * The address of a person's own record as a file, or of a note of a year: the page behind the link that leads there, with a
 * question.
 */
const isOwnFile = (href: string) => /^\?(download(=json)?|year=\d{4})(&lang=[a-z]{2})?$/.test(href);

test.each(EACH_SHOWN)('%s asks nothing of another site', (_path, { $, html }) => {
  const fetched = $(FETCHED.join(','))
    .toArray()
    .flatMap((element) => {
      const [src, srcset, href, data] = ['src', 'srcset', 'href', 'data'].map((name) =>
        $(element).attr(name),
      );
      return srcset?.split(',').map((one) => one.trim().split(' ')[0] ?? '') ?? src ?? href ?? data ?? '';
    });
  const inStyles = [...html.matchAll(/url\(["']?([^"')]+)/g)].map(([, address = '']) => address);
  // A drawing may name a part of itself.
  const other = inStyles.filter((address) => !address.startsWith('#'));
  for (const address of [...fetched, ...other]) {
    expect(address, 'begins with one slash').toMatch(/^\/(?!\/)/);
    expect(FILES.has(address), `${address} exists`).toBe(true);
  }
  expect($('link[rel=preconnect], link[rel=dns-prefetch]').length).toBe(0);
});

test.each(EACH_SHOWN)('every internal link and fragment of %s leads somewhere', (path, page) => {
  const { $ } = page;
  for (const element of $('a[href]').toArray()) {
    const href = $(element).attr('href') ?? '';
    if (
      /^(https?:|mailto:|tel:)/.test(href) ||
      isOwnFile(href) ||
      // A function answers there, in a demonstration alone.
      href.startsWith(EMAILS_PATH) ||
      href === LINK ||
      href.startsWith(`${LINK}?`)
    )
      continue;
    const address = href.startsWith('#') ? path + href : href;
    if (FILES.has(address)) continue;
    const target = href.startsWith('#') ? page : pageAt(address);
    expect(target, `${href} is a page`).toBeDefined();
    const [, fragment] = address.split('#');
    if (fragment) expect(target?.$(`[id="${fragment}"]`).length, `${href} has its fragment`).toBe(1);
  }
});

test.each(EACH_SHOWN)('every outside link of %s is a secure address with a name', (_path, { $ }) => {
  for (const element of $('a').toArray()) {
    expect($(element).text().trim(), $.html(element)).not.toBe('');
    if (isOwnFile($(element).attr('href') ?? '')) continue;
    expect($(element).attr('href'), $.html(element)).toMatch(/^(\/|#|https:\/\/|mailto:|tel:\+)/);
  }
});
