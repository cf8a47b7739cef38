import { expect, test } from 'vitest';
import { parseOffer } from './offer.ts';

const NOW = new Date('2026-10-28T15:00:00Z');
const frame: Parameters<typeof parseOffer>[1] = {
  by: 'connector',
  now: NOW,
  timeZone: 'America/Chicago',
  others: [],
};
const answers = {
  'day-1': '2026-11-02',
  'hour-1': '10:00',
  'day-3': '2026-11-03',
  'hour-3': '5:30 pm',
  minutes: '45',
  zone: 'America/Chicago',
  place: 'video',
  placeText: 'https://meet.example.org/x',
};
const timesOf = (change: Record<string, string>, by: 'connector' | 'participant' = 'connector') => {
  const parsed = parseOffer({ ...answers, ...change }, { ...frame, by });
  return parsed.ok ? parsed.value.times.map((time) => time.toISOString()) : parsed.issues;
};

test('an offer is its times by the clock that was named, how long, and where', () => {
  expect(parseOffer(answers, frame)).toEqual({
    ok: true,
    value: {
      times: [new Date('2026-11-02T16:00:00Z'), new Date('2026-11-03T23:30:00Z')],
      minutes: 45,
      zone: 'America/Chicago',
      place: { kind: 'video', text: 'https://meet.example.org/x' },
    },
  });
  expect(timesOf({ zone: 'America/Halifax' })).toEqual([
    '2026-11-02T14:00:00.000Z',
    '2026-11-03T21:30:00.000Z',
  ]);
});

test('a participant names no place', () => {
  const parsed = parseOffer({ ...answers, place: '', placeText: '' }, { ...frame, by: 'participant' });
  expect(parsed).toMatchObject({
    ok: true,
    value: expect.not.objectContaining({ place: expect.anything() }),
  });
});

test('an hour is read as people write it', () => {
  const hours: Record<string, string> = {
    '10:00': '16:00',
    '10': '16:00',
    '10 am': '16:00',
    '10h15': '16:15',
    '2.30': '20:30',
    '2:30 p.m.': '20:30',
    '12 pm': '18:00',
    '١٠:٠٠': '16:00',
  };
  for (const [typed, utc] of Object.entries(hours))
    expect(timesOf({ 'hour-1': typed })).toContain(`2026-11-02T${utc}:00.000Z`);
  for (const typed of ['25:00', '13 pm', '0 am', 'noon', '10:75'])
    expect(timesOf({ 'hour-1': typed })).toEqual([{ field: 'hour-1', message: 'invalid' }]);
});

test('on the night of summer time an hour that there are two of is the first, and one that there is not is a mistake', () => {
  const march = { now: new Date('2027-03-10T15:00:00Z'), others: [] };
  const parsed = parseOffer(
    { ...answers, 'day-1': '2027-03-14', 'hour-1': '02:30', 'day-3': '2027-03-15' },
    { ...frame, ...march },
  );
  expect(parsed).toEqual({ ok: false, issues: [{ field: 'hour-1', message: 'invalid' }] });
  expect(timesOf({ 'day-1': '2026-11-01', 'hour-1': '01:30' })).toContain('2026-11-01T06:30:00.000Z');
});

test('what is to mend is said of its own field, all of it at once', () => {
  const at = (moment: string) => [{ _key: 'x', at: moment, minutes: 30 }];
  const busy = parseOffer(answers, { ...frame, others: at('2026-11-02T16:30:00.000Z') });
  expect(busy).toEqual({ ok: false, issues: [{ field: 'hour-1', message: 'choose' }] });
  expect(timesOf({ 'day-1': '2026-10-28', 'day-3': '2027-02-01', placeText: '', minutes: '5' })).toEqual([
    { field: 'day-1', message: 'invalid' },
    { field: 'day-3', message: 'invalid' },
    { field: 'placeText', message: 'missing' },
    { field: 'minutes', message: 'choose' },
  ]);
  expect(timesOf({ 'day-1': '', 'hour-1': '' })).toEqual([{ field: 'day-1', message: 'missing' }]);
  expect(timesOf({ 'day-1': '' })).toEqual([{ field: 'day-1', message: 'missing' }]);
  expect(parseOffer({}, frame)).toMatchObject({ ok: false });
});
