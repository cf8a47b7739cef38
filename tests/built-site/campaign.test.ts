import { expect, test } from 'vitest';
import { LANGUAGES, LOCALES } from '../../locales/locales.ts';
import { EACH_PAGE, FILES, pageIn, textOf } from './pages.ts';

const at = (base: string) => EACH_PAGE.filter(([, page]) => page.base === base);

test.each(at('/workforce/slides-for-a-board/'))(
  '%s is an outline of ten slides, each with notes below it and a way to the next',
  (_path, { $ }) => {
    const slides = $('.slide-sheet').toArray();
    expect(slides.length).toBe(10);
    slides.forEach((slide, index) => {
      expect($(slide).find('.slide h2').text().trim()).not.toBe('');
      expect($(slide).find('.slide .speaker-notes').length, 'no notes on the slide').toBe(0);
      expect($(slide).children('.speaker-notes').text().length).toBeGreaterThan(30);
      const next = $(slide).find('.turn a').last().attr('href');
      const following = slides[index + 1];
      if (following) expect(next).toBe(`#${$(following).attr('id')}`);
    });
  },
);

test.each(at('/workforce/pictures-to-share/'))(
  '%s has six pictures in its language, each in words too, with files in every language',
  (_path, { $, language }) => {
    const pictures = $('.picture').toArray();
    expect(pictures.length).toBe(6);
    for (const element of pictures) {
      const picture = $(element);
      const image = picture.find('img');
      expect(image.attr('lang')).toBe(language);
      expect(image.attr('src')).toMatch(new RegExp(`-${language}\\.svg$`));
      expect(image.attr('alt')?.length).toBeGreaterThan(40);
      expect(picture.find('figcaption p span').first().text()).toBe(image.attr('alt'));
      expect(picture.find('figcaption small').text()).toMatch(/\p{L}{3}.*·.*20\d\d/su);
      for (const of of LANGUAGES) {
        const files = picture.find(`a[href$="-${of}.svg"], a[href$="-${of}.png"]`).toArray();
        // The face of the headings has Latin letters: others have the drawing alone.
        expect(files.length, of).toBe(LOCALES[of].language.direction === 'ltr' ? 2 : 1);
        for (const file of files) expect(FILES.has($(file).attr('href') ?? '')).toBe(true);
      }
    }
  },
);

test('every picture says what it shows, in its language, and where its number comes from', () => {
  const files = [...FILES].filter((file) => /^\/pictures\/.*\.svg$/.test(file));
  expect(files.length).toBe(6 * LANGUAGES.length);
  const titles = files.map((file) => {
    const svg = textOf(file);
    expect(svg).not.toMatch(/NaN|undefined|\{\w+\}/);
    expect(svg).toMatch(/<text[^>]*>[^<]*20\d\d/);
    return /<title id="t">([^<]+)<\/title>/.exec(svg)?.[1] ?? '';
  });
  expect(new Set(titles).size).toBe(files.length);
});

test('the numbers of the fact sheet are a table with margin of error and source, and are what the page shows', () => {
  const csv = textOf('/workforce/st-louis-fact-sheet.csv');
  const [head = '', ...rows] = csv.trim().split('\r\n');
  expect(head).toContain('"margin_of_error"');
  const { $ } = pageIn('/workforce/st-louis-fact-sheet/', 'en');
  expect($('a[href="/workforce/st-louis-fact-sheet.csv"]').length).toBe(1);
  const numbers = $('.chart tbody td')
    .toArray()
    .map((cell) => $(cell).text().replaceAll(',', ''));
  expect(numbers.length).toBeGreaterThan(2);
  for (const number of numbers) expect(rows.some((row) => row.includes(`,${number},`))).toBe(true);
  for (const row of rows) expect(row).toMatch(/20\d\d-\d\d-\d\d","[ABCX]"$/);
  expect($('main').text()).toContain('Margin of error');
});

test.each(at('/press/'))(
  '%s has a person to call, three lengths, six pictures and how mistakes are corrected',
  (_path, { $ }) => {
    expect($('main a[href^="tel:"]').length).toBe(1);
    expect($('main a[href^="mailto:"]').length).toBe(1);
    const lengths = $('main h2')
      .filter((_, heading) => /one sentence|three sentences|ten sentences/.test($(heading).text()))
      .toArray()
      .map((heading) => $(heading).next('p').text().length);
    expect(lengths.length).toBe(3);
    expect(lengths).toEqual([...lengths].sort((one, other) => one - other));
    expect($('.pictures img[alt]').length).toBe(6);
    expect($('main').text()).toContain('How we correct mistakes');
    expect($('main a[href$="/changes/"]').length).toBeGreaterThan(0);
  },
);

test.each(at('/changes/'))(
  '%s tells day by day, the newest first, and its feed has each entry with a link of its own',
  (_path, { $, language }) => {
    const days = $('time')
      .toArray()
      .map((time) => $(time).attr('datetime') ?? '');
    expect(days.length).toBeGreaterThan(1);
    expect(days).toEqual([...days].sort().reverse());
    expect($('.correction').length).toBeGreaterThan(5);
    expect($('.checked-facts').text()).toMatch(/\d/);
    const feed = textOf($('link[type="application/rss+xml"]').attr('href') ?? '');
    expect(feed).toContain(`<language>${language}</language>`);
    const ids = [...feed.matchAll(/<link>https?:\/\/[^<#]+#([^<]+)<\/link>/g)].map(([, id]) => id ?? '');
    const shown = $('.changes li[id]')
      .toArray()
      .map((entry) => $(entry).attr('id') ?? '');
    expect(ids).toEqual(shown);
    expect(new Set(ids).size).toBe(ids.length);
  },
);

test.each(at('/workforce/'))(
  '%s leads boards to the slides, and everybody to the press page and what changed',
  (_path, { $ }) => {
    for (const end of ['/workforce/slides-for-a-board/', '/press/', '/changes/'])
      expect($(`main a[href$="${end}"]`).length, end).toBeGreaterThan(0);
  },
);
