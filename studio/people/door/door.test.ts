import { evaluate, parse } from 'groq-js';
import { expect, test } from 'vitest';
import { EVENTS, eventsIn, eventsSchema, GUESTS, sinceWhen } from './doorEvents.ts';

const ask = async (query: string, dataset: unknown[], params: Record<string, unknown>): Promise<unknown> =>
  (await evaluate(parse(query, { params }), { dataset, params })).get();

const event = (slug: string, day: string, more: object = {}) => ({
  ...{
    _type: 'event',
    slug: { current: slug },
    title: `Evening ${slug} (example)`,
    place: 'Library (example)',
  },
  ...{ startsAt: `${day}T23:30:00Z`, endsAt: `${day}T23:45:00Z` },
  ...more,
});

test('events to come and of the last week are offered, each once, in the language of the paper where it is written in it', async () => {
  const dataset = [
    event('later', '2027-02-20'),
    event('next', '2027-02-10', { language: 'en' }),
    event('next', '2027-02-10', { language: 'ar', title: 'أمسية (مثال)' }),
    event('last', '2027-01-28'),
    event('long-ago', '2026-12-01'),
  ];
  const since = sinceWhen(new Date('2027-02-01T12:00:00Z'));
  const events = eventsSchema.parse(await ask(EVENTS, dataset, { since }));
  const titles = (language: 'en' | 'ar') => eventsIn(language, events).map(({ title }) => title);
  expect(titles('en')).toEqual([
    'Evening last (example)',
    'Evening next (example)',
    'Evening later (example)',
  ]);
  expect(titles('ar')[1]).toBe('أمسية (مثال)');
});

test('of the guests of an event names and numbers are read, and nothing else', async () => {
  const guest = (slug: string, status: string) => ({
    ...{ _id: `rsvp.${slug}${status}`, _type: 'rsvp', event: slug, status, givenName: 'Amal', people: 2 },
    ...{ email: 'amal@example.org', needs: 'A ramp' },
  });
  const dataset = [guest('next', 'coming'), guest('next', 'cancelled'), guest('later', 'coming')];
  const read = await ask(GUESTS.fetch, dataset, { id: 'next' });
  expect(GUESTS.schema.parse(read)).toHaveLength(2);
  expect(JSON.stringify(read)).not.toMatch(/@|ramp/);
});
