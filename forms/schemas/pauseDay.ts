import { addDays, type Day, isDay } from '../../program/clock/day.ts';
import { digits } from './text.ts';

/** A pause longer than a year is a farewell, and there is a way to say that too. */
const LONGEST_PAUSE_DAYS = 366;

/** A day as a browser sends it, or as people in the United States write it where the browser has no field for days. */
function asDay(text: string): Day {
  const typed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  if (!typed) return text;
  const [, month = '', day = '', year = ''] = typed;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** A day on the calendar. */
export const day = digits()
  .transform(asDay)
  .refine((typed) => typed !== '', 'missing')
  .refine((typed) => typed === '' || isDay(typed), 'invalid');

/** The day a pause ends: after today, at most a year from now. */
export function pauseDay(today: Day) {
  const last = addDays(today, LONGEST_PAUSE_DAYS);
  return day.refine((typed) => typed === '' || (typed > today && typed <= last), 'invalid');
}
