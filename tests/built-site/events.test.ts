import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { LANGUAGES } from '../../locales/locales.ts';
import { EACH_PAGE, FILES, pageIn, textOf } from './pages.ts';

const EVENTS = EACH_PAGE.filter(([, { base }]) => /^\/events\/[^/]+\/$/.test(base));
const eventsIn = (address: string) =>
  new ICAL.Component(ICAL.parse(textOf(address)))
    .getAllSubcomponents('vevent')
    .map((one) => new ICAL.Event(one));

test.each(LANGUAGES)(
  'in %s the events that come stand first, the next one on top, and what is over stands below',
  (language) => {
    const { $ } = pageIn('/events/', language);
    const times = (part: string) =>
      $(part)
        .find('time:not(.dates time)')
        .toArray()
        .map((time) => Date.parse($(time).attr('datetime') ?? ''));
    const [coming, past] = [times('main > .events'), times('main > .past')];
    expect(coming.length + past.length).toBeGreaterThan(0);
    expect(coming).toEqual(coming.toSorted((one, other) => one - other));
    expect(past).toEqual(past.toSorted((one, other) => other - one));
    for (const start of past) expect(Math.min(...coming, Number.POSITIVE_INFINITY)).toBeGreaterThan(start);
  },
);

test.each(EVENTS)('%s tells search engines and calendars the time that it shows', (path, { $ }) => {
  const shown = Date.parse($('main time').first().attr('datetime') ?? '');
  const data: unknown = JSON.parse(
    $('script[type="application/ld+json"]')
      .filter((_index, element) => $(element).text().includes('"Event"'))
      .text(),
  );
  expect(data).toMatchObject({ '@type': 'Event', name: $('h1').text().trim() });
  expect(data).toHaveProperty('startDate', $('main time').first().attr('datetime'));
  const file = path.replace(/\/$/, '.ics');
  const [event] = eventsIn(file);
  expect(event?.startDate.toJSDate().getTime()).toBe(shown);
  expect(event?.summary).toBe($('h1').text().trim());
  expect(event?.description).toContain(path);
});

test.each(LANGUAGES)(
  'the calendar in %s holds every event once, and each ends after it starts',
  (language) => {
    const events = eventsIn(language === 'en' ? '/events.ics' : `/${language}/events.ics`);
    const pages = EVENTS.filter(([, page]) => page.language === language);
    expect(events.map(({ uid }) => uid.split('@')[0]).sort()).toEqual(
      pages.map(([, { base }]) => base.split('/')[2]).sort(),
    );
    for (const { startDate, endDate } of events) expect(endDate.compare(startDate)).toBe(1);
  },
);

test.each(EVENTS)(
  '%s has a form only while answers are taken, and no notice before there is one',
  (_path, { $, base, language }) => {
    for (const id of ['error-summary', 'service-problem', 'too-often', 'rsvp-closed', 'rsvp-past'])
      expect($(`#${id}`).length, id).toBe(0);
    const form = $('form#rsvp');
    expect(form.length).toBeLessThanOrEqual(1);
    if (form.length === 0) return;
    expect(form.attr('action')).toBe(`/api${base}rsvp`);
    const thanks = `${language === 'en' ? '' : `/${language}`}${base}thanks/index.html`;
    expect(FILES.has(thanks), thanks).toBe(true);
  },
);

test.each(EACH_PAGE.filter(([, { base }]) => /^\/(events|stories)\/([^/]+\/)?$/.test(base)))(
  '%s says of what is invented that it is an example',
  (_path, { $ }) => {
    if (/\(example\)/.test($('main').text())) expect($('main .tag').length).toBeGreaterThan(0);
  },
);

test.each(LANGUAGES)(
  'in %s a series is one entry of the list, of the feed and of what the search finds',
  (language) => {
    const dates = EVENTS.filter(
      ([, page]) => page.language === language && page.base.startsWith('/events/conversation-hour'),
    );
    expect(dates.length).toBeGreaterThan(2);
    const { $ } = pageIn('/events/', language);
    const entries = $('.events > li').filter((_index, entry) =>
      /^Conversation hour/.test($(entry).find('h3').text().trim()),
    );
    // While some dates are over and some to come, each part of the list has one.
    expect(entries.length).toBeLessThanOrEqual(2);
    expect($('main > .events').find(entries).length).toBeLessThanOrEqual(1);
    const linked = entries.find('a[href*="/events/conversation-hour"]').toArray();
    expect(new Set(linked.map((link) => $(link).attr('href'))).size).toBeGreaterThan(2);
    const feed = textOf(language === 'en' ? '/workforce/feed.xml' : `/${language}/workforce/feed.xml`);
    expect(feed.match(/<link>[^<]*\/events\/conversation-hour/g)).toHaveLength(1);
    const found = dates.filter(([, page]) => page.$('main').attr('data-pagefind-ignore') === undefined);
    expect(found).toHaveLength(1);
    for (const [path, page] of dates) {
      const others = page
        .$('section.dates a')
        .toArray()
        .map((link) => page.$(link).attr('href'));
      expect(others, path).not.toContain(path);
    }
  },
);
