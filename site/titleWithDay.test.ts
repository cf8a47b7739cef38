import { expect, test } from 'vitest';
import { titleWithDay } from './titleWithDay.ts';

const late = { title: 'Breakfast', startsAt: '2027-02-01T03:00:00Z' };
const here = { timeZone: 'America/Chicago', country: 'us' } as const;

test('the title of an event says its day where it is, in the language of the reader', () => {
  expect(titleWithDay(late, 'en', here)).toBe('Breakfast · Jan 31, 2027');
  expect(titleWithDay(late, 'es', here)).toBe('Breakfast · 31 ene 2027');
  expect(titleWithDay(late, 'ar', here)).toMatch(/^Breakfast · 31.*2027$/);
  expect(titleWithDay(late, 'en', { timeZone: 'Europe/London', country: 'gb' })).toBe(
    'Breakfast · 1 Feb 2027',
  );
});
