import { load } from 'cheerio';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LANGUAGES } from '../../locales/locales.ts';
import { trySite } from '../rebuild/trySite.ts';

/* Another city takes the program: it changes the settings document, and not one line of code. */

const DETROIT = {
  programName: 'Strait Connector (example)',
  city: 'Detroit',
  phone: '(313) 555-0142',
  email: 'hello@strait.example.org',
  regionPostcodes: ['481', '482'],
  regionDescription: 'Wayne County in Michigan',
  timeZone: 'America/Detroit',
  languages: ['en', 'ar'],
};

/** The languages that it does not offer, for an expression. */
const OTHERS = LANGUAGES.filter((language) => !DETROIT.languages.includes(language)).join('|');

/** What a city writes itself: guides, articles, events, stories and pages are content, and may name any place. */
const CONTENT =
  /^\/(ar\/)?(guides|workforce|professions|local-help|events|stories|connectors|about|accessibility|contact|press|changes|search)\//;

const DRAFT = 'Words that nobody has published';

const site = await trySite();
beforeAll(async () => {
  await site.client.patch('settings').set(DETROIT).commit();
  // What staff have begun and not published lies there while the site is built.
  const begun = { _type: 'guide', title: DRAFT, summary: DRAFT };
  await site.client.create({ _id: 'drafts.guide-nursing', ...begun });
  await site.client.create({ _id: 'drafts.guide-of-tomorrow', ...begun });
  await site.build('detroit');
}, 600_000);
afterAll(() => site.close());

const pages = () => Object.entries(site.files('detroit')).filter(([file]) => file.endsWith('.html'));

test('every page names the city’s program, and a person to call there', () => {
  for (const [file, html] of pages()) {
    const $ = load(Buffer.from(html, 'latin1').toString('utf8'));
    expect($('.brand').text(), file).toContain(DETROIT.programName);
    // The title of an event's page carries its day, and has no room for more.
    if (!/\/events\/[^/]+\//.test(file)) expect($('title').text(), file).toContain(DETROIT.programName);
    expect($('footer').text(), file).toContain(DETROIT.phone);
  }
});

test('the site’s own words name no other city', () => {
  const own = pages().filter(([file]) => !CONTENT.test(file));
  expect(own.length).toBeGreaterThan(20);
  const foreign = own.filter(([, html]) => {
    const $ = load(html);
    // Cards and lists that show content: the names of guides, events and people.
    $('a, article, .card, .cards').remove();
    return /St\. Louis|Missouri|\(314\)/.test($.text() + ($('meta[name=description]').attr('content') ?? ''));
  });
  expect(foreign.map(([file]) => file)).toEqual([]);
});

test('the criteria name the city’s region', () => {
  expect(site.read('detroit', 'learn-more/index.html')).toContain(DETROIT.regionDescription);
});

test('the site is there in the city’s languages and in no other', () => {
  const files = Object.keys(site.files('detroit'));
  expect(files).toContain('/ar/learn-more/index.html');
  expect(files.filter((file) => new RegExp(`^/(${OTHERS})/`).test(file))).toEqual([]);
  const link = new RegExp(`(href|hreflang)="(/(${OTHERS})/|(${OTHERS})")`, 'g');
  const links = pages().flatMap(([, html]) => html.match(link) ?? []);
  expect(links).toEqual([]);
});

test('a draft reaches no page, no feed and no search', () => {
  const withDraft = Object.entries(site.files('detroit')).filter(([, text]) => text.includes(DRAFT));
  expect(withDraft.map(([file]) => file)).toEqual([]);
  expect(site.read('detroit', 'guides/nursing/index.html')).toContain('Nursing in Missouri');
});
