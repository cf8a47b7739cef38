import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { LANGUAGES } from '../../locales/locales.ts';
import { exampleLetter } from '../exampleLetter.ts';
import { calendarAttachment, calendarFile } from './calendarFile.ts';
import { googlePage, outlookPage } from './calendarPages.ts';

const stamp = new Date('2026-12-01T12:00:00Z');
const organizer = { name: 'Mosaic Connector', email: 'letters@example.org' };
const attendee = { name: 'Amina, "Ami" Hadžić; (example)', email: 'amina@example.org' };

const KINDS = [
  'coffee-set-participant',
  'coffee-set-connector',
  'coffee-cancelled',
  'coffee-times',
  'called-off-participant',
  'called-off-connector',
] as const;

/** The rules of RFC 5546 (3.2.2 REQUEST, 3.2.5 CANCEL) and RFC 5545 that mail programs go by. */
test.each(KINDS.flatMap((kind) => LANGUAGES.map((language) => [kind, language] as const)))(
  'the calendar file of %s in %s is an iTIP message',
  async (kind, language) => {
    const { calendar: entry } = await exampleLetter(kind, language);
    if (!entry) throw new Error('no calendar file');
    const file = calendarFile(entry, { organizer, attendee, stamp });
    // 3.1: lines end with CRLF and have at most 75 octets.
    expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
    for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const calendar = new ICAL.Component(ICAL.parse(file));
    const [event, ...more] = calendar.getAllSubcomponents('vevent');
    expect(more).toEqual([]);
    const value = (name: string) => event?.getFirstPropertyValue(name);
    const isCancelled = kind !== 'coffee-set-participant' && kind !== 'coffee-set-connector';
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
    expect(calendar.getFirstPropertyValue('method')).toBe(isCancelled ? 'CANCEL' : 'REQUEST');
    expect(value('status')).toBe(isCancelled ? 'CANCELLED' : 'CONFIRMED');
    expect(value('sequence')).toBe(isCancelled ? 1 : 0);
    expect(String(value('uid'))).toMatch(/^\S+@\S+$/);
    expect(String(value('dtstamp'))).toBe('2026-12-01T12:00:00Z');
    expect(String(value('dtstart'))).toBe('2026-12-10T23:30:00Z');
    expect(String(value('dtend'))).toBe('2026-12-11T00:00:00Z');
    expect(String(value('summary'))).not.toBe('');
    expect(value('organizer')).toBe(`mailto:${organizer.email}`);
    expect(
      event?.getAllProperties('attendee').map((one) => String(one.getFirstValue()).toLowerCase()),
    ).toEqual([`mailto:${attendee.email}`]);
    // Nobody is asked to answer a mailbox that nobody reads.
    expect(event?.getFirstProperty('attendee')?.getFirstParameter('rsvp')).toBe('FALSE');
    expect(file).not.toMatch(/Ruth|Okafor|ruth@/);
    expect(calendarAttachment(entry, { organizer, attendee, stamp }).contentType).toBe(
      `text/calendar; charset=utf-8; method=${entry.method}`,
    );
  },
);

test('a file for the calendar names nobody as invited', async () => {
  const { calendar: entry } = await exampleLetter('coffee-set-participant', 'en');
  if (!entry) throw new Error('no calendar file');
  const file = calendarFile({ ...entry, method: 'PUBLISH' }, { organizer, stamp });
  expect(file).toContain('METHOD:PUBLISH');
  expect(file).not.toContain('ATTENDEE');
});

test('the pages of calendars are given the time in UTC, the place, and nobody’s name', () => {
  const span = { from: new Date('2026-12-10T23:30:00Z'), to: new Date('2026-12-11T00:00:00Z') };
  const entry = { span, summary: 'Coffee & tea', location: 'Library #2' };
  const google = new URL(googlePage(entry)).searchParams;
  expect(Object.fromEntries(google)).toEqual({
    action: 'TEMPLATE',
    text: 'Coffee & tea',
    dates: '20261210T233000Z/20261211T000000Z',
    location: 'Library #2',
  });
  const outlook = new URL(outlookPage(entry)).searchParams;
  expect(outlook.get('startdt')).toBe('2026-12-10T23:30:00.000Z');
  expect(outlook.get('subject')).toBe('Coffee & tea');
});
