import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { federalHolidays } from '../../countries/us/federalHolidays.ts';
import { answerBy, writeBy } from '../matches/deadlines.ts';
import { calendarOf } from './calendar.ts';
import { addDays, weekday } from './day.ts';
import { addWorkingDays, isWorkingDay, workingDaysBetween } from './workingDays.ts';
import { dayOf } from './zone.ts';

const stLouis = calendarOf({ timeZone: 'America/Chicago' });
const calendarDay = (moment: Date) => dayOf(moment, stLouis.timeZone);

const moment = fc.date({
  min: new Date('2020-01-01T00:00:00Z'),
  max: new Date('2045-12-31T00:00:00Z'),
  noInvalidDate: true,
});
const count = fc.integer({ min: 1, max: 60 });

const timeOfDay = new Intl.DateTimeFormat('en-US', {
  timeZone: 'America/Chicago',
  timeStyle: 'medium',
});

describe('the holidays of the United States', () => {
  it('are the days that the Office of Personnel Management lists', () => {
    // opm.gov, Policy, Data, Oversight: Federal Holidays, 2026 and 2027.
    expect(federalHolidays(2026)).toEqual([
      '2026-01-01',
      '2026-01-19',
      '2026-02-16',
      '2026-05-25',
      '2026-06-19',
      '2026-07-03',
      '2026-09-07',
      '2026-10-12',
      '2026-11-11',
      '2026-11-26',
      '2026-12-25',
    ]);
    expect(federalHolidays(2027)).toEqual([
      '2027-01-01',
      '2027-01-18',
      '2027-02-15',
      '2027-05-31',
      '2027-06-18',
      '2027-07-05',
      '2027-09-06',
      '2027-10-11',
      '2027-11-11',
      '2027-11-25',
      '2027-12-24',
    ]);
  });

  it('begin a year that starts on a Saturday on the last day of the year before', () => {
    expect(federalHolidays(2028)[0]).toBe('2027-12-31');
    expect(isWorkingDay('2027-12-31', stLouis)).toBe(false);
  });
});

describe('working days', () => {
  it('end on a working day, at the same time by the clock on the wall', () => {
    fc.assert(
      fc.property(moment, count, (from, days) => {
        const to = addWorkingDays(from, days, stLouis);
        expect(isWorkingDay(calendarDay(to), stLouis)).toBe(true);
        expect([0, 6]).not.toContain(weekday(calendarDay(to)));
        expect(timeOfDay.format(to)).toBe(timeOfDay.format(from));
      }),
    );
  });

  it('are as many as were added, and one fewer the evening before', () => {
    fc.assert(
      fc.property(moment, count, (from, days) => {
        const to = addWorkingDays(from, days, stLouis);
        expect(workingDaysBetween(from, to, stLouis)).toBe(days);
        const before = new Date(`${addDays(calendarDay(to), -1)}T18:00:00Z`);
        expect(workingDaysBetween(from, before, stLouis)).toBe(days - 1);
        expect(workingDaysBetween(to, from, stLouis)).toBe(0);
      }),
    );
  });

  it('add up', () => {
    fc.assert(
      fc.property(moment, count, count, (from, first, second) => {
        expect(addWorkingDays(addWorkingDays(from, first, stLouis), second, stLouis)).toEqual(
          addWorkingDays(from, first + second, stLouis),
        );
      }),
    );
  });

  it('count by the calendar of the region, not of Greenwich', () => {
    // Friday evening in St. Louis is Saturday in Greenwich.
    expect(calendarDay(new Date('2026-11-21T03:00:00Z'))).toBe('2026-11-20');
    expect(addWorkingDays(new Date('2026-11-21T03:00:00Z'), 1, stLouis).toISOString()).toBe(
      '2026-11-24T03:00:00.000Z',
    );
  });

  it('lose no hour when summer time begins or ends', () => {
    expect(addWorkingDays(new Date('2027-03-12T15:00:00Z'), 1, stLouis).toISOString()).toBe(
      '2027-03-15T14:00:00.000Z',
    );
    expect(addWorkingDays(new Date('2026-10-30T14:00:00Z'), 1, stLouis).toISOString()).toBe(
      '2026-11-02T15:00:00.000Z',
    );
  });

  it('give a connector ten of them to answer and a participant five to write, without Thanksgiving', () => {
    const asked = new Date('2026-11-23T16:00:00Z');
    expect(calendarDay(answerBy(asked, stLouis))).toBe('2026-12-08');
    expect(calendarDay(writeBy(asked, stLouis))).toBe('2026-12-01');
  });
});
