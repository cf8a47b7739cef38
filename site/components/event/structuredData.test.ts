import { expect, test } from 'vitest';
import { eventSchema } from '../../../program/content/event.ts';
import { structuredData } from './structuredData.ts';

test('what staff write cannot end the element, and is read back whole', () => {
  const event = eventSchema.parse({
    _id: 'event-a',
    title: 'Coffee </script><script>alert(1)</script>',
    slug: 'coffee',
    summary: 'A & B',
    startsAt: '2027-01-21T17:30:00-06:00',
    endsAt: '2027-01-21T19:00:00-06:00',
    place: 'Library',
    rsvp: 'none',
  });
  const text = structuredData(event, { page: 'https://e.org/x/', organiser: 'M', site: 'https://e.org/' });
  expect(text).not.toContain('<');
  expect(JSON.parse(text)).toMatchObject({
    '@type': 'Event',
    name: event.title,
    startDate: event.startsAt,
    location: { name: 'Library', address: 'Library' },
  });
});
