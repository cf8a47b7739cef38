import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { eventSchema } from '../../../program/content/event.ts';
import { calendarOf } from './calendar.ts';

const event = eventSchema.parse({
  _id: 'event-a',
  _updatedAt: '2026-11-22T12:00:00Z',
  title: 'Coffee, tea; and "names"',
  slug: 'coffee',
  summary:
    'A long line that has to be folded, because a line of a calendar file holds no more than 75 octets. ☕ ديسمبر',
  startsAt: '2027-01-21T17:30:00-06:00',
  endsAt: '2027-01-21T19:00:00-06:00',
  place: 'Library, room 2',
  address: '100 Example Street\nSt. Louis',
  rsvp: 'open',
});
const frame = {
  name: 'Mosaic',
  site: new URL('https://example.org'),
  pageOf: ({ slug }: { slug: string }) => `https://example.org/events/${slug}/`,
  timeZone: 'America/Chicago',
};
const read = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));

test('a calendar program reads back what was written', () => {
  const [one] = read(calendarOf([event], frame));
  expect(one?.summary).toBe(event.title);
  expect(one?.description).toBe(`${event.summary}\n\nhttps://example.org/events/coffee/`);
  expect(one?.location).toBe('Library, room 2, 100 Example Street\nSt. Louis');
  expect(one?.uid).toBe('coffee@example.org');
  expect([one?.startDate.toJSDate().toISOString(), one?.endDate.toJSDate().toISOString()]).toEqual([
    '2027-01-21T23:30:00.000Z',
    '2027-01-22T01:00:00.000Z',
  ]);
});

test('the same content gives the same file, in lines of at most 75 octets', () => {
  const text = calendarOf([event], frame);
  expect(calendarOf([event], frame)).toBe(text);
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
});

test('a calendar without events is a calendar still', () => {
  expect(read(calendarOf([], frame))).toEqual([]);
});
