import { describe, expect, test } from 'vitest';
import { checkCalendar } from './checkCalendar.fixture.ts';
import { checkSeries } from './checkSeries.fixture.ts';

/** An invitation as the RFC wants it: whatever is changed in it is a mistake that the checker has to find. */
const REQUEST = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'PRODID:-//Example//Calendar//EN',
  'METHOD:REQUEST',
  'BEGIN:VEVENT',
  'UID:one@example.org',
  'SEQUENCE:1',
  'DTSTAMP:20261201T120000Z',
  'DTSTART:20261210T233000Z',
  'DTEND:20261211T000000Z',
  'SUMMARY:Coffee\\, tea\\; and more',
  'LOCATION:Library',
  'STATUS:CONFIRMED',
  'ORGANIZER;CN="Mosaic, the program":mailto:letters@example.org',
  'ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;RSVP=FALSE;CN=Amina:mailto',
  ' :amina@example.org',
  'END:VEVENT',
  'END:VCALENDAR',
  '',
].join('\r\n');
const changed = (from: string | RegExp, to: string) => REQUEST.replace(from, to);
const without = (name: string) => changed(new RegExp(`${name}[^\\r]*\\r\\n( [^\\r]*\\r\\n)?`), '');

test('nothing is wrong with what is right', () => {
  expect(checkCalendar(REQUEST)).toEqual([]);
  expect(
    checkCalendar(changed('LOCATION:Library', `LOCATION:${'a'.repeat(66)}\r\n ${'b'.repeat(74)}`)),
  ).toEqual([]);
});

describe('a mistake is found:', () => {
  const cancel = changed('METHOD:REQUEST', 'METHOD:CANCEL').replace('CONFIRMED', 'CANCELLED');
  const publish = changed('METHOD:REQUEST', 'METHOD:PUBLISH').replace(/ATTENDEE[^\r]*\r\n [^\r]*\r\n/, '');
  test('none in a cancellation, a publication and an answer', () => {
    expect(checkCalendar(cancel)).toEqual([]);
    expect(checkCalendar(publish)).toEqual([]);
    expect(checkCalendar(changed('METHOD:REQUEST', 'METHOD:REPLY').replace('ACCEPTED', 'DECLINED'))).toEqual(
      [],
    );
  });

  test.each<[string, string, string]>([
    ['a line ends with LF alone', changed('\r\nUID', '\nUID'), '3.1'],
    ['the last line does not end', REQUEST.slice(0, -2), '3.1'],
    ['a line has 76 octets', changed('Library', 'a'.repeat(67)), '3.1'],
    ['a line of Arabic has more octets than letters', changed('Library', 'م'.repeat(34)), '3.1'],
    ['a fold is within a character', changed('Library', 'Li\uFFFD\r\n \uFFFDb'), '3.1'],
    ['an empty line', changed('\r\nUID', '\r\n\r\nUID'), '3.1'],
    ['a line is no property', changed('LOCATION:Library', 'Library'), '3.1'],
    ['a name holds an open quote', changed('CN=Amina', 'CN="Amina'), '3.1'],
    ['a control character', changed('Library', 'Lib\u0007rary'), '3.1'],
    ['a component does not end', changed('END:VEVENT\r\n', ''), '3.6'],
    ['a component ends another', changed('END:VEVENT', 'END:VTODO'), '3.6'],
    ['a property behind the event', changed('END:VEVENT\r\n', 'END:VEVENT\r\nCALSCALE:GREGORIAN\r\n'), '3.6'],
    ['two calendars', REQUEST + REQUEST, '3.4'],
    ...['VERSION', 'PRODID', 'UID', 'DTSTAMP', 'DTSTART', 'SUMMARY', 'SEQUENCE', 'ORGANIZER'].map(
      (name): [string, string, string] => [`no ${name}`, without(name), '3.6'],
    ),
    ['no attendee', without('ATTENDEE'), 'RFC 5546'],
    ['an attendee of a publication', changed('METHOD:REQUEST', 'METHOD:PUBLISH'), 'RFC 5546'],
    ['another UID', changed('SEQUENCE', 'UID:two@example.org\r\nSEQUENCE'), '3.6'],
    ['a UID of no domain', changed('one@example.org', 'one'), '3.8.4.7'],
    ['a property that nobody knows', changed('LOCATION:', 'PLACE:'), '3.6'],
    ['an alarm', changed('END:VEVENT', 'BEGIN:VALARM\r\nACTION:AUDIO\r\nEND:VALARM\r\nEND:VEVENT'), '3.6.1'],
    ['a comma that is not escaped', changed('Coffee\\, tea', 'Coffee, tea'), '3.3.11'],
    ['DTSTAMP by a local clock', changed('120000Z', '120000'), '3.8.7'],
    ['a day that is none', changed('20261210T', '20260231T'), '3.3.5'],
    ['an hour that is none', changed('T233000Z', 'T253000Z'), '3.3.5'],
    ['a time by nobody’s clock', changed('T233000Z', 'T233000'), '3.3.5'],
    ['an end before the beginning', changed('20261211T', '20261209T'), '3.8.2.2'],
    ['a sequence below nothing', changed('SEQUENCE:1', 'SEQUENCE:-1'), '3.3.8'],
    ['an invitation that is cancelled', changed('CONFIRMED', 'CANCELLED'), 'RFC 5546'],
    ['a cancellation that is confirmed', cancel.replace('CANCELLED', 'CONFIRMED'), 'RFC 5546'],
    ['a status that is none', changed('CONFIRMED', 'MAYBE'), '3.8'],
    ['an attendee by name', changed('mailto\r\n :amina@example.org', 'Amina'), '3.3.3'],
    ['an answer that is none', changed('PARTSTAT=ACCEPTED', 'PARTSTAT=YES'), '3.2'],
    ['an organizer who is asked', changed('ORGANIZER;', 'ORGANIZER;RSVP=TRUE;'), '3.8.4.3'],
    [
      'a zone that is not given',
      changed('DTSTART:20261210T233000Z', 'DTSTART;TZID=America/Chicago:20261210T173000'),
      '3.2.19',
    ],
  ])('%s', (_name, file, rule) => {
    expect(
      checkCalendar(file).some((problem) => problem.startsWith(rule)),
      checkCalendar(file).join('\n'),
    ).toBe(true);
  });
});

describe('a zone', () => {
  const observance = (name: string, month: number, nth: string, from: string, to: string) => [
    ...[`BEGIN:${name}`, `DTSTART:2007${month === 3 ? '0311' : '1104'}T020000`],
    ...[`RRULE:FREQ=YEARLY;BYMONTH=${month};BYDAY=${nth}`, `TZOFFSETFROM:${from}`, `TZOFFSETTO:${to}`],
    `END:${name}`,
  ];
  const zoned = (spring: string, autumn: string) =>
    REQUEST.replace(
      'BEGIN:VEVENT',
      [
        ...['BEGIN:VTIMEZONE', 'TZID:America/Chicago'],
        ...observance('DAYLIGHT', 3, spring, '-0600', '-0500'),
        ...observance('STANDARD', 11, autumn, '-0500', '-0600'),
        ...['END:VTIMEZONE', 'BEGIN:VEVENT'],
      ].join('\r\n'),
    )
      .replace('DTSTART:20261210T233000Z', 'DTSTART;TZID=America/Chicago:20261101T003000')
      .replace('DTEND:20261211T000000Z', 'DTEND;TZID=America/Chicago:20261101T013000');

  test('changes as IANA has it, in the night of 2026-11-01 too', () => {
    expect(checkCalendar(zoned('2SU', '1SU'))).toEqual([]);
    expect(checkCalendar(zoned('2SU', '-1SU')).join()).toContain('3.6.5');
    expect(checkCalendar(zoned('1SU', '1SU')).join()).toContain('3.6.5');
    expect(
      checkCalendar(zoned('2SU', '1SU').replace('TZOFFSETTO:-0600', 'TZOFFSETTO:-0700')).join(),
    ).toContain('3.6.5');
  });

  test('that nothing is by is left out', () => {
    const unused = zoned('2SU', '1SU').replaceAll(/;TZID=America\/Chicago:(\w+)/g, ':$1Z');
    expect(checkCalendar(unused)).toEqual(['3.6.5: nothing is by America/Chicago']);
  });
});

describe('what one calendar is sent', () => {
  const moved = changed('20261210T', '20261209T').replace('SEQUENCE:1', 'SEQUENCE:2');
  const cancel = changed('METHOD:REQUEST', 'METHOD:CANCEL')
    .replace('CONFIRMED', 'CANCELLED')
    .replace('SEQUENCE:1', 'SEQUENCE:2');

  test('counts upward, and may be sent again as it was', () => {
    expect(checkSeries([REQUEST, REQUEST, moved, cancel.replace('SEQUENCE:2', 'SEQUENCE:3')])).toEqual([]);
  });

  test.each<[string, string[], string]>([
    ['moved with the same number', [REQUEST, moved.replace('SEQUENCE:2', 'SEQUENCE:1')], '2.1.4'],
    ['ended with the same number', [moved, cancel], '2.1.4'],
    ['opened again with a smaller one', [cancel, REQUEST], '2.1.4'],
    ['stamped earlier than before', [REQUEST, moved.replace('20261201T12', '20261201T11')], '2.1.5'],
    ['by another organizer', [REQUEST, moved.replace('letters@', 'other@')], '2.1.1'],
  ])('is wrong where it is %s', (_name, files, rule) => {
    expect(checkSeries(files).some((problem) => problem.startsWith(rule))).toBe(true);
  });
});
