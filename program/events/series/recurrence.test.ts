import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarOf } from '../../clock/calendar.ts';
import { addDays, type Day, isDay, monthOf, weekday } from '../../clock/day.ts';
import { dayOf, minutesOf } from '../../clock/zone.ts';
import {
  dateSlug,
  latestUntil,
  placeInMonth,
  problemOfUntil,
  recurrencesOf,
  rhythmsFrom,
} from './recurrence.ts';

const ZONES = ['America/Chicago', 'Europe/Sarajevo', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'UTC'] as const;
const calendar = calendarOf({ timeZone: 'America/Chicago', country: 'us' });
/** An hour and a half in the evening, in St. Louis in winter. */
const evening = (day: Day) => ({
  startsAt: `${day}T17:30:00-06:00`,
  endsAt: `${day}T19:00:00-06:00`,
});
const daysOf = (...asked: Parameters<typeof recurrencesOf>) => recurrencesOf(...asked).map(({ day }) => day);

describe('an event that recurs', () => {
  it('is held every week or every two, at the same time on the wall over the change of the clock', () => {
    const dates = recurrencesOf(evening('2027-03-04'), { rhythm: 'weekly', until: '2027-03-18' }, calendar);
    expect(dates).toEqual([
      {
        day: '2027-03-11',
        isHoliday: false,
        startsAt: '2027-03-11T23:30:00.000Z',
        endsAt: '2027-03-12T01:00:00.000Z',
      },
      // Daylight saving time has begun on March 14.
      {
        day: '2027-03-18',
        isHoliday: false,
        startsAt: '2027-03-18T22:30:00.000Z',
        endsAt: '2027-03-19T00:00:00.000Z',
      },
    ]);
    expect(
      daysOf(evening('2027-01-07'), { rhythm: 'every-two-weeks', until: '2027-02-10' }, calendar),
    ).toEqual(['2027-01-21', '2027-02-04']);
  });

  it('is held each month on the same weekday, or on the last', () => {
    expect(daysOf(evening('2027-01-12'), { rhythm: 'monthly', until: '2027-05-31' }, calendar)).toEqual([
      '2027-02-09',
      '2027-03-09',
      '2027-04-13',
      '2027-05-11',
    ]);
    expect(daysOf(evening('2027-01-28'), { rhythm: 'monthly-last', until: '2027-05-31' }, calendar)).toEqual([
      '2027-02-25',
      '2027-03-25',
      '2027-04-29',
      '2027-05-27',
    ]);
    expect(rhythmsFrom('2027-01-28')).toContain('monthly');
    expect(rhythmsFrom('2027-04-29')).toEqual(['weekly', 'every-two-weeks', 'monthly-last']);
    expect(rhythmsFrom('2027-01-12')).not.toContain('monthly-last');
  });

  it('marks the holidays of the country', () => {
    const dates = recurrencesOf(evening('2026-11-12'), { rhythm: 'weekly', until: '2026-12-31' }, calendar);
    expect(dates.filter(({ isHoliday }) => isHoliday).map(({ day }) => day)).toEqual(['2026-11-26']);
    // New Year's Day of 2028 is a Saturday, and kept on the Friday before.
    const fridays = recurrencesOf(evening('2027-12-24'), { rhythm: 'weekly', until: '2028-01-07' }, calendar);
    expect(fridays.map(({ isHoliday }) => isHoliday)).toEqual([true, false]);
  });

  it('goes past midnight into the next day', () => {
    const night = { startsAt: '2027-01-08T22:00:00-06:00', endsAt: '2027-01-09T01:00:00-06:00' };
    expect(recurrencesOf(night, { rhythm: 'weekly', until: '2027-01-15' }, calendar)).toMatchObject([
      { startsAt: '2027-01-16T04:00:00.000Z', endsAt: '2027-01-16T07:00:00.000Z' },
    ]);
  });

  it('has no dates without a last day that can be', () => {
    expect(problemOfUntil('2027-01-07', '')).toBe('no-day');
    expect(problemOfUntil('2027-01-07', '2027-01-07')).toBe('too-early');
    expect(problemOfUntil('2027-01-07', latestUntil('2027-01-07'))).toBeUndefined();
    expect(problemOfUntil('2027-01-07', '2028-01-08')).toBe('too-late');
    expect(daysOf(evening('2027-01-07'), { rhythm: 'weekly', until: '2099-01-01' }, calendar)).toEqual([]);
  });
});

const first = fc.tuple(
  fc.date({
    min: new Date('2025-01-01T00:00:00Z'),
    max: new Date('2040-01-01T00:00:00Z'),
    noInvalidDate: true,
  }),
  fc.integer({ min: 15, max: 36 * 60 }),
);

it('every date keeps rhythm, weekday and time on the wall, and ends after it begins, in any zone', () => {
  fc.assert(
    fc.property(
      first,
      fc.constantFrom(...ZONES),
      fc.integer({ min: 1, max: 365 }),
      fc.nat(),
      (one, timeZone, days, any) => {
        const [startsAt, minutes] = one;
        const from = new Date(Math.floor(startsAt.getTime() / 60_000) * 60_000);
        const event = {
          startsAt: from.toISOString(),
          endsAt: new Date(from.getTime() + minutes * 60_000).toISOString(),
        };
        const day = dayOf(from, timeZone);
        const until = addDays(day, days);
        const fitting = rhythmsFrom(day);
        const rhythm = fitting[any % fitting.length] ?? 'weekly';
        const dates = recurrencesOf(event, { rhythm, until }, { timeZone, holidays: () => [] });
        let before = day;
        for (const date of dates) {
          expect(isDay(date.day) && date.day <= until && date.day > before).toBe(true);
          expect(weekday(date.day)).toBe(weekday(day));
          if (rhythm === 'weekly') expect(date.day).toBe(addDays(before, 7));
          if (rhythm === 'every-two-weeks') expect(date.day).toBe(addDays(before, 14));
          if (rhythm === 'monthly') expect(placeInMonth(date.day)).toBe(placeInMonth(day));
          if (rhythm === 'monthly-last') expect(monthOf(addDays(date.day, 7))).not.toBe(monthOf(date.day));
          if (rhythm.startsWith('monthly'))
            expect(monthOf(addDays(before, 35)) >= monthOf(date.day)).toBe(true);
          const start = new Date(date.startsAt);
          expect(Date.parse(date.endsAt)).toBeGreaterThan(start.getTime());
          // The hour that the clock leaves out once a year has no such time: then it is at most an hour off.
          const off = Math.abs(minutesOf(start, timeZone) - minutesOf(from, timeZone));
          expect(
            off === 0 || off === 30 || off === 60 || off >= 1380,
            `${date.startsAt} is ${off} minutes off`,
          ).toBe(true);
          if (off === 0) expect(dayOf(start, timeZone)).toBe(date.day);
          before = date.day;
        }
      },
    ),
    { numRuns: 500 },
  );
});

it('a date has an address that a form can be sent to', () => {
  expect(dateSlug('conversation-hour', '2027-01-14')).toBe('conversation-hour-2027-01-14');
  expect(dateSlug('a'.repeat(96), '2027-01-14')).toMatch(/^[a-z0-9-]{1,96}$/);
});
