import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, isDay, monthOf, yearOf } from './day.ts';
import { daysBetween } from './elapsed.ts';
import { dayOf, isTimeZone, sameTimeOn, storedDay } from './zone.ts';

const moment = fc.date({
  min: new Date('2020-01-01T00:00:00Z'),
  max: new Date('2045-12-31T00:00:00Z'),
  noInvalidDate: true,
});
const zone = fc.constantFrom(
  'America/Chicago',
  'America/Los_Angeles',
  'Europe/Sarajevo',
  'Asia/Kathmandu',
  'Pacific/Auckland',
  'UTC',
);

describe('the day of a moment', () => {
  it('is the one on the calendar of the zone', () => {
    const lateInNovember = new Date('2026-12-01T01:30:00Z');
    expect(dayOf(lateInNovember, 'America/Chicago')).toBe('2026-11-30');
    expect(dayOf(lateInNovember, 'Europe/Sarajevo')).toBe('2026-12-01');
    expect(dayOf(new Date('2027-01-01T05:59:59Z'), 'America/Chicago')).toBe('2026-12-31');
  });

  it('is as the browser writes it, in any zone at any time', () => {
    fc.assert(
      fc.property(moment, zone, (at, timeZone) => {
        const day = dayOf(at, timeZone);
        // Swedes write a day as computers do.
        expect(day).toBe(at.toLocaleDateString('sv', { dateStyle: 'short', timeZone }));
        expect(isDay(day)).toBe(true);
        expect([monthOf(day), yearOf(day)]).toEqual([day.slice(0, 7), day.slice(0, 4)]);
      }),
    );
  });

  it('is read from what is kept: a day stays the day it is, a moment has the day of the zone', () => {
    expect(storedDay('2026-12-01', 'America/Chicago')).toBe('2026-12-01');
    expect(storedDay('2026-12-01T01:30:00.000Z', 'America/Chicago')).toBe('2026-11-30');
    for (const none of ['', 'soon', '2026-02-30', 7, null, undefined])
      expect(storedDay(none, 'America/Chicago')).toBeUndefined();
  });
});

it('the same time on another day is that on the wall, whatever summer time does', () => {
  fc.assert(
    fc.property(moment, zone, fc.integer({ min: -400, max: 400 }), (at, timeZone, days) => {
      const day = addDays(dayOf(at, timeZone), days);
      const then = sameTimeOn(day, at, timeZone);
      const hours = new Intl.DateTimeFormat('en', { timeZone, hour: 'numeric', minute: 'numeric' });
      const isSkipped = hours.format(then) !== hours.format(at);
      // The one hour a year that the clock leaves out has no such time: then it is an hour off, on that day.
      if (isSkipped) expect(Math.abs(then.getTime() - at.getTime()) % 3_600_000).toBe(0);
      else expect(dayOf(then, timeZone)).toBe(day);
    }),
  );
});

describe('months and spans', () => {
  it('end on the last day of a shorter month', () => {
    expect(addMonths('2026-08-31', 6)).toBe('2027-02-28');
    expect(addMonths('2027-11-30', 3)).toBe('2028-02-29');
    expect(addMonths('2026-03-31', -1)).toBe('2026-02-28');
  });

  it('count whole days, none backwards, and none of what is not known', () => {
    const from = '2026-11-01T12:00:00Z';
    expect(daysBetween(from, '2026-11-03T11:59:59Z')).toBe(1);
    expect(daysBetween(from, new Date('2026-10-01T12:00:00Z'))).toBe(0);
    expect([daysBetween('', from), daysBetween(undefined, from), daysBetween(from, '')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

it('a zone is known by its name', () => {
  expect(['America/Chicago', 'Chicago time', ''].map(isTimeZone)).toEqual([true, false, false]);
});
