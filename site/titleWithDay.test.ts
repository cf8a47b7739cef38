import { expect, test } from 'vitest';
import { titleWithDay } from './titleWithDay.ts';

const late = { title: 'Breakfast', startsAt: '2027-02-01T03:00:00Z' };

test('the title of an event says its day where it is, in the language of the reader', () => {
  expect(titleWithDay(late, 'en', 'America/Chicago')).toBe('Breakfast · Jan 31, 2027');
  expect(titleWithDay(late, 'es', 'America/Chicago')).toBe('Breakfast · 31 ene 2027');
  expect(titleWithDay(late, 'ar', 'America/Chicago')).toMatch(/^Breakfast · 31.*2027$/);
  expect(titleWithDay(late, 'en', 'Europe/Sarajevo')).toBe('Breakfast · Feb 1, 2027');
});
