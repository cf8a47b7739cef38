import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isWallTime, momentAt } from './wallTime.ts';
import { dayOf, minutesOf } from './zone.ts';

const CHICAGO = 'America/Chicago';

test('a time of day is the moment at which the clock of the zone shows it', () => {
  expect(momentAt('2026-12-10', '17:30', CHICAGO)?.toISOString()).toBe('2026-12-10T23:30:00.000Z');
  expect(momentAt('2026-07-10', '17:30', CHICAGO)?.toISOString()).toBe('2026-07-10T22:30:00.000Z');
  expect(momentAt('2026-12-10', '17:30', 'America/St_Johns')?.toISOString()).toBe('2026-12-10T21:00:00.000Z');
  expect(momentAt('2026-12-10', '00:00', 'Pacific/Kiritimati')?.toISOString()).toBe(
    '2026-12-09T10:00:00.000Z',
  );
});

test('an hour that the clock shows twice is the first of the two, and one that it skips is none', () => {
  expect(momentAt('2026-11-01', '01:30', CHICAGO)?.toISOString()).toBe('2026-11-01T06:30:00.000Z');
  expect(momentAt('2026-11-01', '09:00', CHICAGO)?.toISOString()).toBe('2026-11-01T15:00:00.000Z');
  expect(momentAt('2027-03-14', '02:30', CHICAGO)).toBeUndefined();
  expect(momentAt('2027-03-14', '03:00', CHICAGO)?.toISOString()).toBe('2027-03-14T08:00:00.000Z');
});

test('what is no day, or no time of day, is no moment', () => {
  for (const time of ['24:00', '9:00', '12:60', '', 'noon']) expect(isWallTime(time)).toBe(false);
  expect(momentAt('2026-02-30', '10:00', CHICAGO)).toBeUndefined();
  expect(momentAt('2026-02-20', '10', CHICAGO)).toBeUndefined();
});

test('in any zone the clock shows at the moment what was asked for', () => {
  const zone = fc.constantFrom(
    CHICAGO,
    'America/Halifax',
    'Europe/Sarajevo',
    'Asia/Kathmandu',
    'Australia/Lord_Howe',
  );
  const moment = fc.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(zone, moment, (timeZone, at) => {
      const minutes = minutesOf(at, timeZone);
      const two = (count: number) => String(count).padStart(2, '0');
      const found = momentAt(
        dayOf(at, timeZone),
        `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`,
        timeZone,
      );
      expect(found && dayOf(found, timeZone)).toBe(dayOf(at, timeZone));
      expect(found && minutesOf(found, timeZone)).toBe(minutes);
    }),
  );
});
