import { expect, test } from 'vitest';
import { calendarLeaf, timesInWords } from './times.ts';

const evening = { startsAt: '2027-01-21T17:30:00-06:00', endsAt: '2027-01-21T19:00:00-06:00' };
/** Intl sets some of these apart with spaces that look like others. */
const plain = (text: string) => text.replace(/\s/gu, ' ');

test('an event is told in the time of the city, in each language', () => {
  const english = timesInWords(evening, 'en', 'America/Chicago');
  expect(english.day).toBe('Thursday, January 21, 2027');
  expect([english.from, english.to].map(plain)).toEqual(['5:30 PM', '7:00 PM']);
  expect(timesInWords(evening, 'es', 'America/Chicago').day).toBe('jueves, 21 de enero de 2027');
  expect(timesInWords(evening, 'bs', 'America/Chicago').from).toBe('17:30');
  expect(timesInWords(evening, 'ar', 'America/Chicago').day).toMatch(/الخميس.*21.*2027/);
});

test('another city and summer time move the clock', () => {
  expect(plain(timesInWords(evening, 'en', 'America/Halifax').from)).toBe('7:30 PM');
  const summer = { startsAt: '2027-03-18T23:00:00Z', endsAt: '2027-03-19T00:30:00Z' };
  const told = timesInWords(summer, 'en', 'America/Chicago');
  expect([told.day, plain(told.from)]).toEqual(['Thursday, March 18, 2027', '6:00 PM']);
});

test('an event of several days names the first and the last', () => {
  const fair = { startsAt: '2027-04-03T09:00:00-05:00', endsAt: '2027-04-04T16:00:00-05:00' };
  expect(timesInWords(fair, 'en', 'America/Chicago').day).toMatch(/April 3.*April 4, 2027/);
});

test('the leaf of the calendar shows the day where the event is', () => {
  expect(calendarLeaf({ startsAt: '2027-02-01T03:00:00Z' }, 'en', 'America/Chicago')).toEqual({
    month: 'Jan',
    day: '31',
  });
});
