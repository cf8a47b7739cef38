import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { checkCalendar } from '../../../program/clock/icalendar/checkCalendar.fixture.ts';
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
  organizer: { name: 'Mosaic', email: 'hello@example.org' },
  pageOf: ({ slug }: { slug: string }) => `https://example.org/events/${slug}/`,
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

/** The property names of a calendar file, in their order, without those of its events. */
function propertiesOf(text: string): string[] {
  const [frame = ''] = text.split('BEGIN:VEVENT');
  return frame.split('\r\n').flatMap((line) => /^[A-Z-]+/.exec(line)?.[0] ?? []);
}

test('it passes the checker of RFC 5545 and RFC 5546', () => {
  for (const events of [[event], [event, { ...event, slug: 'tea' }]])
    expect(checkCalendar(calendarOf(events, frame))).toEqual([]);
});

test('Outlook, Google and Apple take it: one method, properties before events, every line ended, times in UTC', () => {
  const text = calendarOf([event, { ...event, slug: 'tea' }], frame);
  expect(propertiesOf(text).slice(0, 2)).toEqual(['BEGIN', 'VERSION']);
  expect(propertiesOf(text)).toContain('METHOD');
  expect(text).toContain('\r\nMETHOD:PUBLISH\r\n');
  expect(text.endsWith('\r\nEND:VCALENDAR\r\n')).toBe(true);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  // Between the last event and the end stands nothing: RFC 5545, 3.4 and 3.6.
  expect(text.split('END:VEVENT\r\n').at(-1)).toBe('END:VCALENDAR\r\n');
  for (const line of text.split('\r\n').filter((each) => /^DT(START|END|STAMP)/.test(each)))
    expect(line).toMatch(/^DT(START|END|STAMP):\d{8}T\d{6}Z$/);
});

test('a changed event is the same event, with a greater number and a later stamp', () => {
  const sequence = (text: string) => Number(/^SEQUENCE:(\d+)/m.exec(text)?.[1]);
  const before = calendarOf([event], frame);
  const after = calendarOf([{ ...event, _updatedAt: '2026-11-22T12:00:01Z' }], frame);
  expect(sequence(after)).toBeGreaterThan(sequence(before));
  expect(sequence(calendarOf([{ ...event, _updatedAt: '2085-01-01T00:00:00Z' }], frame))).toBeLessThan(
    2 ** 31,
  );
  expect(after).toContain('LAST-MODIFIED:20261122T120001Z');
  const [one] = read(after);
  expect(one?.uid).toBe(read(before)[0]?.uid);
});
