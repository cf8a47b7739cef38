import { expect, test } from 'vitest';
import { EACH_PAGE, PAGES, pageAt } from './pages.ts';

const LISTS = EACH_PAGE.filter(([, { base }]) => /^\/connectors\/(in\/[^/]+\/)?$/.test(base));
const PERSONS = EACH_PAGE.filter(([, { base }]) => /^\/connectors\/(?!in\/)[^/]+\/$/.test(base));

test('there is a page for all connectors, for one field, and for one person to look at', () => {
  expect(LISTS.length).toBeGreaterThan(4);
  expect(PERSONS.length).toBeGreaterThan(3);
});

test.each(LISTS)('%s says how many it shows, and marks the field that it shows', (path, { $ }) => {
  const shown = $('.people > li').length;
  expect($('.count').text()).toMatch(new RegExp(`\\b${shown}\\b`));
  const current = $('.filter [aria-current]');
  expect([current.length, current.attr('href')]).toEqual([1, path]);
});

test.each(LISTS)('a field without a connector on %s sends the reader on', (_path, { $ }) => {
  if ($('.people > li').length > 0) return;
  expect($('main .note a').attr('href')).toMatch(/\/learn-more\/$/);
});

test('every connector is in the list of all and in that of one field', () => {
  for (const { language, base, path } of PERSONS.map(([, page]) => page)) {
    const lists = PAGES.filter(
      (page) => page.language === language && page.base.startsWith('/connectors/') && page.base !== base,
    ).filter(({ $ }) => $(`.people a[href="${path}"]`).length === 1);
    expect(lists.map((list) => list.base.replace(/in\/.*/, 'in/')).sort(), path).toEqual([
      '/connectors/',
      '/connectors/in/',
    ]);
  }
});

test.each(PERSONS)('%s has a photo in words, of a size that is known before it is there', (_path, { $ }) => {
  const photo = $('.face img');
  expect(photo.attr('alt')?.trim()).toBeTruthy();
  expect(Number(photo.attr('width'))).toBeGreaterThan(0);
  expect(photo.attr('width')).toBe(photo.attr('height'));
  expect($('.face source[type="image/webp"]').length).toBe(1);
});

test.each(LISTS)('the photos of %s are small and loaded late', (_path, { $ }) => {
  for (const image of $('.people img').toArray()) {
    expect($(image).attr('loading')).toBe('lazy');
    expect(Number($(image).attr('width'))).toBeLessThan(300);
    expect(pageAt($(image).closest('li').find('a').attr('href') ?? '')).toBeDefined();
  }
});
