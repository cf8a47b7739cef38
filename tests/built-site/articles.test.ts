import { expect, test } from 'vitest';
import { LANGUAGES } from '../../locales/locales.ts';
import { EACH_PAGE, textOf } from './pages.ts';

const ARTICLES = EACH_PAGE.filter(([, { base }]) => /^\/workforce\/[^/]+\/$/.test(base));
const WITH_CHARTS = ARTICLES.filter(([, { $ }]) => $('.chart').length > 0);
const WITH_PATHS = ARTICLES.filter(([, { $ }]) => $('.decision').length > 0);

test('there are articles, charts and a decision path in each language to look at', () => {
  for (const pages of [ARTICLES, WITH_CHARTS, WITH_PATHS])
    expect([...new Set(pages.map(([, { language }]) => language))].sort()).toEqual([...LANGUAGES].sort());
});

test.each(ARTICLES)(
  '%s says of which day it is, and is marked as English where it is not translated',
  (_path, { $, language }) => {
    expect($('article .as-of, article .foot-line').first().text()).toMatch(/20\d\d/);
    const article = $('article');
    if (language === 'en') expect(article.attr('lang')).toBeUndefined();
    else
      expect([article.attr('lang'), article.attr('dir'), $('main > .note').length]).toEqual(['en', 'ltr', 1]);
  },
);

test.each(ARTICLES)('every fact of %s says how sure it is, or whom to ask', (_path, { $ }) => {
  for (const element of $('dd[data-freshness]').toArray()) {
    // Facts in a row that share a source show it once, below the last of them.
    const own = $(element).find('small').first();
    const source = own.length > 0 ? own : $(element).parent().nextAll().find('small').first();
    const said = $(element).find('.due').text() || source.text().split('·').at(-1);
    expect(said?.trim()).toMatch(/^(Ask|Confirm|certain|one source)/);
  }
});

test.each(WITH_CHARTS)(
  'every chart of %s has the same names and numbers in a table beside it, and its source',
  (_path, { $ }) => {
    for (const element of $('.chart').toArray()) {
      const chart = $(element);
      const drawing = chart.find('svg[role=img]');
      expect(drawing.find('title').text().trim()).not.toBe('');
      const bars = drawing.find('rect').length;
      const rows = chart.find('tbody tr').toArray();
      expect(rows.length).toBe(bars);
      for (const row of rows) {
        const [name, number] = [$(row).find('th[scope=row]').text(), $(row).find('td').text()];
        expect(drawing.find('desc').text()).toContain(`${name}: ${number}`);
        expect(drawing.find('text.number').text()).toContain(number);
      }
      expect(chart.find('thead th[scope=col]').text().trim()).not.toBe('');
      expect(chart.find('figcaption small').text()).toMatch(/\p{L}{3}.*·.*20\d\d/su);
    }
  },
);

test.each(WITH_CHARTS)(
  'no drawing of %s brings a style of its own, which the policy would refuse',
  (_path, { $ }) => {
    expect($('svg style, svg [style], svg script').length).toBe(0);
  },
);

test.each(WITH_PATHS)(
  'from the first question of %s every way leads to an end, and every question is on a way',
  (_path, { $ }) => {
    for (const element of $('.decision').toArray()) {
      const questions = $(element).find('.questions > li').toArray();
      const places = questions.map((question) => `#${$(question).attr('id')}`);
      const reached = new Set(places.slice(0, 1));
      for (const [index, question] of questions.entries()) {
        for (const answer of $(question).find('.answers > li').toArray()) {
          const next = $(answer).children('a').attr('href');
          const end = $(answer).find('.end[data-verdict]');
          expect([next !== undefined, end.length === 1].filter(Boolean).length, $(answer).text()).toBe(1);
          if (next === undefined) {
            expect(end.find('strong').text().trim()).not.toBe('');
            expect(end.find('p').text().trim()).not.toBe('');
            continue;
          }
          const place = places.indexOf(next);
          expect(place, `${next} comes later`).toBeGreaterThan(index);
          // The number that a reader on paper follows is the number that stands there.
          expect($(answer).children('a').text()).toContain(String(place + 1));
          reached.add(next);
        }
      }
      expect([...reached].sort()).toEqual([...places].sort());
    }
  },
);

test.each(EACH_PAGE.filter(([, { base }]) => /^\/(workforce|events)\/$/.test(base)))(
  '%s names a feed in its head, with the articles and events in its language',
  (_path, { $, language }) => {
    const address = $('link[rel=alternate][type="application/rss+xml"]').attr('href') ?? '';
    const feed = textOf(address);
    expect(feed).toContain(`<language>${language}</language>`);
    const links = [...feed.matchAll(/<item>.*?<link>https?:\/\/[^/]+([^<]+)<\/link>/gs)].map(
      ([, link]) => link,
    );
    const prefix = language === 'en' ? '' : `/${language}`;
    expect(links).toContain(`${prefix}/workforce/what-wioa-allows/`);
    expect(links).toContain(`${prefix}/events/evening-with-connectors/`);
    expect(new Set(links).size).toBe(links.length);
  },
);
