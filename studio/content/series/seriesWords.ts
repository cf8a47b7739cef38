import { type Day, weekday } from '../../../program/clock/day.ts';
import type { ChangedPart } from '../../../program/events/series/laterDates.ts';
import { placeInMonth, type Rhythm, type UntilProblem } from '../../../program/events/series/recurrence.ts';

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const PLACES = ['first', 'second', 'third', 'fourth', 'fifth'];

/** How an event recurs that is first held on a day: “Every month on the second Tuesday”. */
export function rhythmInWords(rhythm: Rhythm, first: Day): string {
  const name = WEEKDAYS[weekday(first)];
  if (rhythm === 'weekly') return `Every week on ${name}`;
  if (rhythm === 'every-two-weeks') return `Every two weeks on ${name}`;
  return `Every month on the ${rhythm === 'monthly' ? PLACES[placeInMonth(first) - 1] : 'last'} ${name}`;
}

/** What staff read where the last day of a series cannot be. */
export const untilWords: Record<UntilProblem, string> = {
  'no-day': 'Choose the last day',
  'too-early': 'Choose a day after the event itself',
  'too-late': 'Choose a day within twelve months. You can add more dates later',
};

/** What differs between a date and an earlier one. */
export const partWords: Record<ChangedPart, string> = {
  time: 'the time of day',
  title: 'the title',
  summary: 'the summary',
  body: 'the text',
  place: 'the place',
  address: 'the postal address',
  bring: 'what to bring',
  rsvp: 'whether people sign up',
  capacity: 'how many people fit in',
  language: 'a translation that it lacks',
};

/** “1 date”, “12 dates”. */
export const countOfDates = (count: number): string => (count === 1 ? '1 date' : `${count} dates`);
