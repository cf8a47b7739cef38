import { addDays, type Day } from '../../program/clock/day.ts';
import { dayOf } from '../../program/clock/zone.ts';
import { addresses, expect } from './journey.ts';
import { lake } from './lakeReader.ts';
import { linkTo } from './mailbox.ts';
import { sendForm } from './sendForm.ts';

/** The day so many days from now where the program is. */
export const dayIn = (days: number): Day => addDays(dayOf(new Date(), 'America/Chicago'), days);

/** Publishes an event on a day, at noon by the clock of Greenwich. Gives the id of its page. */
export async function publishEvent(slug: string, day: Day, change: object = {}): Promise<string> {
  const _id = `event-${slug}`;
  await lake.withConfig({ token: 'local-staff' }).create({
    ...{ _id, _type: 'event', language: 'en', slug: { _type: 'slug', current: slug }, title: titleOf(slug) },
    ...{ summary: 'An hour to talk about your work in English.', place: 'Library, room 2 (example)' },
    ...{ startsAt: `${day}T18:00:00.000Z`, endsAt: `${day}T19:30:00.000Z`, rsvp: 'open', capacity: 12 },
    ...{ address: '100 Example Street, St. Louis', example: true },
    ...change,
  });
  return _id;
}

/** The title of an event that a journey has published, which no other has. */
export const titleOf = (slug: string): string => `Hour ${slug} (example)`;

/** Takes all events off the site again whose addresses begin so. */
export async function removeEvents(slug: string): Promise<void> {
  const writer = lake.withConfig({ token: 'local-staff' });
  await writer.delete({
    query: '*[_type == "event" && string::startsWith(slug.current, $slug)]',
    params: { slug },
  });
}

/** A guest says that they come, and confirms by the link in the letter. */
export async function comeTo(
  slug: string,
  guest: { givenName: string; familyName?: string; email: string; people?: string; lang?: string },
): Promise<void> {
  const answers = { familyName: '', people: '1', needs: '', consent: 'yes', ...guest };
  expect(await sendForm(`/api/events/${slug}/rsvp`, answers)).toBe(303);
  const link = await linkTo(guest.email, '/visit/');
  const answer = await fetch(link, {
    method: 'POST',
    headers: { origin: addresses.site },
    body: new URLSearchParams({ action: 'confirm' }),
  });
  expect(answer.status).toBe(200);
}
