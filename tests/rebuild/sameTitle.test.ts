import { load } from 'cheerio';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { events } from '../../content/events/events.ts';
import { trySite } from './trySite.ts';

/** Builds take seconds, and several minutes where others want the machine too. */
const AMPLE = { timeout: 600_000 };
const AGAIN = 'event-evening-again';

const site = await trySite();
beforeAll(async () => {
  const [evening] = events();
  const next = { _id: AGAIN, slug: { _type: 'slug', current: 'evening-again' } };
  const times = { startsAt: '2027-02-18T17:30:00-06:00', endsAt: '2027-02-18T19:00:00-06:00' };
  await site.client
    .transaction()
    .patch('settings', { set: { languages: ['en', 'es'] } })
    .createOrReplace({ ...evening, _type: 'event', ...next, ...times })
    .commit();
  await site.build('monthly');
}, AMPLE.timeout);
afterAll(() => site.close());

const DAYS = ['Jan 21, 2027', 'Feb 18, 2027'];
const DAYS_IN_FULL = ['January 21, 2027', 'February 18, 2027'];

test('an evening of every month stands under one title, and each is told apart by its day', () => {
  const pages = Object.entries(site.files('monthly')).filter(
    ([path]) => path.endsWith('.html') && !path.includes('/shell/'),
  );
  const titles = pages.map(([, html]) => load(html)('title').text());
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  for (const [index, slug] of ['evening-with-connectors', 'evening-again'].entries()) {
    for (const path of [`events/${slug}/`, `events/${slug}/thanks/`]) {
      const $ = load(site.read('monthly', `${path}index.html`));
      expect($('title').text()).toContain(DAYS[index]);
      expect($('h1').text()).toMatch(/An evening with Connectors \(example\)$/);
    }
    const spanish = load(site.read('monthly', `es/events/${slug}/index.html`));
    expect(spanish('title').text()).toMatch(/ · \d+ (ene|feb) 2027$/);
    const found = load(site.read('monthly', 'search/index.html'))(`.contents a[href="/events/${slug}/"]`);
    expect(found.parent().text()).toContain(DAYS_IN_FULL[index]);
    expect(site.read('monthly', 'workforce/feed.xml')).toContain(
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
});
