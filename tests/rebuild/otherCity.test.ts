import { load } from 'cheerio';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { events } from '../../content/events/events.ts';
import { LANGUAGES } from '../../locales/locales.ts';
import { trySite } from './trySite.ts';

/** Builds take seconds, and several minutes where others want the machine too. */
const AMPLE = { timeout: 600_000 };

const OFFERED = ['en', 'es'];
/** The languages that the city does not offer, for an expression. */
const OTHERS = LANGUAGES.filter((language) => !OFFERED.includes(language)).join('|');

/** An evening that is held every month: the second of one title. */
const AGAIN = 'event-evening-again';
const DAYS = ['Jan 21, 2027', 'Feb 18, 2027'];
const DAYS_IN_FULL = ['January 21, 2027', 'February 18, 2027'];

const site = await trySite();
beforeAll(async () => {
  const [evening] = events();
  const next = { _id: AGAIN, slug: { _type: 'slug', current: 'evening-again' } };
  const times = { startsAt: '2027-02-18T17:30:00-06:00', endsAt: '2027-02-18T19:00:00-06:00' };
  await site.client.createOrReplace({ ...evening, _type: 'event', ...next, ...times });
  await site.client
    .patch('settings')
    .set({
      languages: OFFERED,
      translations: [
        { _key: 'es', language: 'es', checkedBy: 'Rosa Díaz (example)', checkedOn: '2026-11-20' },
      ],
    })
    .commit();
  await site.build('two');
}, AMPLE.timeout);
afterAll(() => site.close());

test('a city that offers two languages has pages in these alone, and names no other anywhere', () => {
  const files = site.files('two');
  const paths = Object.keys(files);
  expect(paths.some((path) => path.startsWith('/es/'))).toBe(true);
  expect(paths.filter((path) => new RegExp(`^/(${OTHERS})/`).test(path))).toEqual([]);
  const named = new RegExp(`hreflang="(${OTHERS})"|(href="|<loc>)[^"<]*/(${OTHERS})/`);
  for (const [path, text] of Object.entries(files).filter(([name]) => /\.(html|xml)$/.test(name)))
    expect(text, path).not.toMatch(named);
});

test('the frame says who has checked a translation, and when', () => {
  const page = site.read('two', 'es/about/index.html');
  expect(page).toContain('Rosa Díaz (example)');
  expect(page).not.toContain('class="unchecked"');
});

test('an evening of every month stands under one title, and each is told apart by its day', () => {
  const pages = Object.entries(site.files('two')).filter(
    ([path]) => path.endsWith('.html') && !path.includes('/shell/'),
  );
  const titles = pages.map(([, html]) => load(html)('title').text());
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  for (const [index, slug] of ['evening-with-connectors', 'evening-again'].entries()) {
    for (const path of [`events/${slug}/`, `events/${slug}/thanks/`]) {
      const $ = load(site.read('two', `${path}index.html`));
      expect($('title').text()).toContain(DAYS[index]);
      expect($('h1').text()).toMatch(/An evening with Connectors \(example\)$/);
    }
    const spanish = load(site.read('two', `es/events/${slug}/index.html`));
    expect(spanish('title').text()).toMatch(/ · \d+ (ene|feb) 2027$/);
    const found = load(site.read('two', 'search/index.html'))(`.contents a[href="/events/${slug}/"]`);
    expect(found.parent().text()).toContain(DAYS_IN_FULL[index]);
    expect(site.read('two', 'workforce/feed.xml')).toContain(
      `<title>An evening with Connectors (example) · ${DAYS[index]}</title>`,
    );
  }
});

test('two of one title on one day end the build by name', AMPLE, async () => {
  const times = { startsAt: '2027-01-21T20:00:00-06:00', endsAt: '2027-01-21T21:00:00-06:00' };
  await site.client.patch(AGAIN).set(times).commit();
  await expect(site.build('one day')).rejects.toThrow(
    /\(event-evening-again\)[^\n]* have the same title, “An evening with Connectors \(example\) · Jan 21, 2027”/,
  );
  await site.client.delete(AGAIN);
});

test('a picture that is gone, or that nobody has put into words, ends the build by name', AMPLE, async () => {
  const bio = 'connector-bio-amira-hadzic';
  const dot = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );
  const { _id } = await site.client.assets.upload('image', dot, { filename: 'dot.png' });
  await site.client
    .patch(bio)
    .set({ photo: { _type: 'image', asset: { _type: 'reference', _ref: _id } } })
    .unset(['photoAlt'])
    .commit();
  await expect(site.build('silent')).rejects.toThrow(/Amira[\s\S]*Say in words what the photo shows/);
  await site.client
    .patch(bio)
    .set({
      photoAlt: 'A dot',
      photo: { _type: 'image', asset: { _type: 'reference', _ref: 'image-gone-1x1-png', _weak: true } },
    })
    .commit();
  await expect(site.build('gone')).rejects.toThrow(/Amira[\s\S]*The picture is no longer there/);
});
