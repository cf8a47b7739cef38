import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../locales/locales.ts';
import { googlePage, outlookPage } from '../../program/clock/calendarPages.ts';
import { checkCalendar } from '../../program/clock/icalendar/checkCalendar.fixture.ts';
import { momentAt } from '../../program/clock/wallTime.ts';
import { LETTER_KINDS } from '../../program/letters.ts';
import { exampleLetter } from '../exampleLetter.ts';
import { agreedEntry } from '../source/coffee.ts';
import { calendarAttachment, calendarFile } from './calendarFile.ts';
import { CLIENT_RULES, CLIENTS, readBy, type Sent, valuesIn } from './clientRules.fixture.ts';

const stamp = new Date('2026-12-01T12:00:00Z');
const organizer = { name: 'Mosaic Connector', email: 'letters@example.org' };
const attendee = { name: 'Amina, "Ami" Hadžić; (example)', email: 'amina@example.org' };

const KINDS = [
  'coffee-set-participant',
  'coffee-set-connector',
  'coffee-reminder',
  'table-moved',
  'table-set',
  'table-off',
  'coffee-cancelled',
  'table-left',
  'table-ended',
  'coffee-times',
  'called-off-participant',
  'called-off-connector',
] as const;

/** Those that put a meeting into a calendar, or move it. */
const INVITING = [
  'coffee-set-participant',
  'coffee-set-connector',
  'coffee-reminder',
  'table-moved',
  'table-set',
];

/** The calendar file of a letter, as it goes out. */
async function sentWith(kind: (typeof KINDS)[number], language: (typeof LANGUAGES)[number]): Promise<Sent> {
  const { calendar: entry } = await exampleLetter(kind, language);
  if (!entry) throw new Error('no calendar file');
  const mailboxes = { organizer, attendee, stamp };
  const attachment = calendarAttachment(entry, mailboxes);
  return { ...attachment, file: calendarFile(entry, mailboxes), from: organizer.email, to: attendee.email };
}

test('every kind of letter that has a calendar file is looked at', async () => {
  const written = await Promise.all(
    LETTER_KINDS.map(async (kind) => ({ kind, calendar: (await exampleLetter(kind, 'en')).calendar })),
  );
  const having = written.flatMap(({ kind, calendar }) => (calendar ? [kind] : []));
  // Who waited, or was invited, had it in no calendar (`isInNone`): their letter only says when it was to be.
  const inNone = ['table-full', 'table-taken-back'];
  expect(new Set([...KINDS, ...inNone])).toEqual(new Set(having));
});

describe.each(CLIENT_RULES)('$client: $rule', ({ holds }) => {
  test.each(KINDS)('so it is in %s', async (kind) => {
    for (const language of LANGUAGES) {
      const sent = await sentWith(kind, language);
      expect(holds(sent, valuesIn(sent.file)), sent.file).toBe(true);
    }
  });
});

test.each(CLIENTS)('%s reads these lines of an invitation and of a cancellation', async (client) => {
  const sent = await Promise.all([
    sentWith('coffee-set-participant', 'en'),
    sentWith('coffee-cancelled', 'en'),
  ]);
  await expect(readBy(client, sent)).toMatchFileSnapshot(`snapshots/${client.toLowerCase()}.txt`);
});

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
    expect(checkCalendar(file)).toEqual([]);
    const calendar = new ICAL.Component(ICAL.parse(file));
    const [event, ...more] = calendar.getAllSubcomponents('vevent');
    expect(more).toEqual([]);
    const value = (name: string) => event?.getFirstPropertyValue(name);
    const isCancelled = !INVITING.some((one) => one === kind);
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
    // A second reader, written by others, understands the same meeting.
    const [read] = Object.values(nodeIcal.sync.parseICS(file)).filter((one) => one?.type === 'VEVENT');
    expect(read).toMatchObject({
      uid: value('uid'),
      status: value('status'),
      summary: String(value('summary')),
    });
    expect(read && 'start' in read && new Date(read.start).toISOString()).toBe('2026-12-10T23:30:00.000Z');
    expect(calendarAttachment(entry, { organizer, attendee, stamp }).contentType).toBe(
      `text/calendar; charset=utf-8; method=${entry.method}`,
    );
  },
);

test.each([
  // The hour that comes twice: first by the clock of summer, then by that of winter; and the one after the skipped hour.
  ['2026-11-01', '01:30', '20261101T063000Z'],
  ['2026-11-01', '02:30', '20261101T083000Z'],
  ['2027-03-14', '03:30', '20270314T083000Z'],
])('in the nights of summer time a file says the moment that was meant: %s %s', (day, hour, utc) => {
  const at = momentAt(day, hour, 'America/Chicago')?.toISOString() ?? '';
  const place = { kind: 'place', text: 'Library' } as const;
  const kept = { at, place, minutes: 30, sequence: 0 };
  const entry = agreedEntry(kept, { programName: 'Mosaic', language: 'en', uid: 'a@b.org', isTable: false });
  if (!entry) throw new Error('no calendar file');
  const file = calendarFile(entry, { organizer, attendee, stamp });
  expect(checkCalendar(file)).toEqual([]);
  expect(file).toContain(`DTSTART:${utc}`);
  const [read] = Object.values(nodeIcal.sync.parseICS(file)).filter((one) => one?.type === 'VEVENT');
  expect(read && 'start' in read && new Date(read.start).toISOString()).toBe(at);
  expect(momentAt('2027-03-14', '02:30', 'America/Chicago')).toBeUndefined();
});

test('a file for the calendar names nobody as invited', async () => {
  const { calendar: entry } = await exampleLetter('coffee-set-participant', 'en');
  if (!entry) throw new Error('no calendar file');
  const file = calendarFile({ ...entry, method: 'PUBLISH' }, { organizer, stamp });
  expect(checkCalendar(file)).toEqual([]);
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
