import { describe, expect, test } from 'vitest';
import { LANGUAGES, LOCALES } from '../../locales/locales.ts';
import { ANSWERS, EACH_ANSWER, LINK } from './answers.ts';
import { EACH_PAGE, FILES, SHELLS, textOf } from './pages.ts';

describe('the shell', () => {
  test('is there once for each language', () => {
    expect(SHELLS.map(({ language }) => language).toSorted()).toEqual([...LANGUAGES].toSorted());
  });

  test.each(SHELLS)('$path has each place once, and an address nowhere', ({ html, $ }) => {
    for (const place of ['%title%', '%main%', '<meta name="settings"'])
      expect(html.split(place).length - 1, place).toBe(1);
    expect($('title').text()).toMatch(/^%title% – ./);
    expect($('main').html()).toBe('%main%');
    expect($('link[rel=canonical], link[rel=alternate], .paper').length).toBe(0);
    expect($('meta[name=robots]').attr('content')).toBe('noindex');
  });

  test('is named to nobody', () => {
    const maps = [...FILES].filter((file) => /sitemap.*\.xml$/.test(file));
    expect(maps.length).toBeGreaterThan(1);
    for (const map of maps) expect(textOf(map)).not.toContain('/shell/');
    for (const [path, { $ }] of EACH_PAGE) expect($('a[href*="/shell/"]').length, path).toBe(0);
  });
});

describe('a page that a function answers with', () => {
  test.each(EACH_ANSWER)(
    '%s is for one person: no search engine, and forms name their origin',
    (_path, { $ }) => {
      expect($('meta[name=robots]').attr('content')).toBe('noindex');
      // Under "no-referrer" a browser names the origin of a form as "null", and the guard would refuse it.
      expect($('meta[name=referrer]').attr('content')).toBe('same-origin');
      expect($('meta[name=settings]').length).toBe(0);
    },
  );

  test.each(EACH_ANSWER)(
    '%s is there in the other languages behind the same link',
    (_path, { $, language }) => {
      const links = $('.langs a').toArray();
      expect(links.map((link) => $(link).attr('href'))).toEqual(
        LANGUAGES.filter((other) => other !== language).map((other) => `${LINK}?lang=${other}`),
      );
      expect($('.langs [aria-current]').text().trim()).toBe(LOCALES[language].language.ownName);
      expect($('html').attr()).toMatchObject({ lang: language, dir: LOCALES[language].language.direction });
    },
  );

  test.each(EACH_ANSWER)('%s says how to reach a person', (path, { $, page, name }) => {
    const main = page === 'confirm' || page === 'problem' || page === 'not-found' ? 'body' : 'main';
    expect($(`${main} a[href^="tel:"]`).length, path).toBeGreaterThan(0);
    if (name.startsWith('problem')) return;
    expect($(`${main} a[href^="mailto:"]`).length, path).toBeGreaterThan(0);
  });

  test.each(LANGUAGES)('no two states of a page have the same title in %s', (language) => {
    const plain = ANSWERS.filter((one) => one.language === language && one.name.split('/').length === 2);
    for (const page of new Set(plain.map((one) => one.page))) {
      const titles = plain.filter((one) => one.page === page).map(({ $ }) => $('title').text());
      expect(new Set(titles).size, page).toBe(titles.length);
      for (const title of titles) expect(title).toMatch(/. – ./);
    }
  });
});

test.each(EACH_PAGE.filter(([, { base }]) => /^\/404\/|\/thanks\/$/.test(base)))(
  '%s is kept out of search engines',
  (_path, { $ }) => {
    expect($('meta[name=robots]').attr('content')).toBe('noindex');
  },
);

test.each(EACH_PAGE)(
  '%s keeps the origin in the forms it sends, whatever the server’s referrer policy',
  (_path, { $ }) => {
    expect($('meta[name=referrer]').attr('content')).toBe('same-origin');
  },
);
