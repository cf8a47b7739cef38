import { expect, test } from 'vitest';
import { LANGUAGES, LOCALES } from '../../locales/locales.ts';
import { EACH_PAGE, languageOf, PAGES, pageAt } from './pages.ts';

const ADDRESS = /^https?:\/\/[^/]+/;

test.each(EACH_PAGE)('%s says its language and direction', (_path, { $, language }) => {
  expect($('html').attr('lang')).toBe(language);
  expect($('html').attr('dir')).toBe(LOCALES[language].language.direction);
});

test('no two pages have the same title', () => {
  const titles = PAGES.map(({ $ }) => $('title').text());
  const twice = titles.filter((title, index) => titles.indexOf(title) !== index);
  expect(twice).toEqual([]);
  for (const title of titles) expect(title).not.toBe('');
});

test.each(EACH_PAGE)('%s names all its translations to search engines', (path, { $, base }) => {
  const alternates = $('link[rel=alternate][hreflang]')
    .toArray()
    .map(
      (element) =>
        [$(element).attr('hreflang') ?? '', ($(element).attr('href') ?? '').replace(ADDRESS, '')] as const,
    );
  expect(alternates.map(([language]) => language)).toEqual([...LANGUAGES, 'x-default']);
  for (const [language, address] of alternates) {
    const target = pageAt(address);
    expect(target?.base, address).toBe(base);
    expect(target?.language, address).toBe(language === 'x-default' ? 'en' : language);
  }
  expect($('link[rel=canonical]').attr('href')?.replace(ADDRESS, '')).toBe(path);
});

test.each(EACH_PAGE)(
  'the language switch of %s leads to the same page, each language in its own name',
  (_path, { $, base, language }) => {
    const links = $('.langs a')
      .toArray()
      .map((element) => $(element));
    expect(links.map((link) => link.attr('lang'))).toEqual(LANGUAGES.filter((other) => other !== language));
    for (const link of links) {
      const other = LANGUAGES.find((code) => code === link.attr('lang')) ?? 'en';
      expect(link.attr('hreflang')).toBe(other);
      expect(link.attr('dir')).toBe(LOCALES[other].language.direction);
      expect(link.text().trim()).toBe(LOCALES[other].language.ownName);
      expect(pageAt(link.attr('href') ?? '')?.base).toBe(base);
    }
    expect($('.langs [aria-current]').text().trim()).toBe(LOCALES[language].language.ownName);
  },
);

/** Links out of essentials into the English guide, which say so. */
const TO_ENGLISH = '.essentials a[hreflang=en]';

// A file to download is of the language of its words, or of none.
test.each(EACH_PAGE)('every other link of %s stays in its language', (_path, { $, language }) => {
  for (const element of $('a[href^="/"]')
    .not(`.langs a, [type="application/json"], [download], ${TO_ENGLISH}`)
    .toArray()) {
    const href = $(element).attr('href') ?? '';
    expect(pageAt(href)?.language ?? languageOf(href), href).toBe(language);
  }
});

test('a translated page says that no native reader has checked it, and an English one does not', () => {
  for (const { $, language, path } of PAGES)
    expect($('.unchecked').length, path).toBe(language === 'en' ? 0 : 1);
});

test('a guide that is not translated is marked as English in the frame of another language', () => {
  for (const { $, language, path } of PAGES.filter(({ base }) => /^\/guides\/[^/]+\/$/.test(base))) {
    const article = $('article.guide').not('.essentials');
    if (article.length === 0) continue;
    if (language === 'en') expect(article.attr('lang'), path).toBeUndefined();
    else
      expect([article.attr('lang'), article.attr('dir'), $('main > .note').length], path).toEqual([
        'en',
        'ltr',
        1,
      ]);
  }
});
