import { addDays, type Day, isDay } from '../clock/day.ts';
import { digits } from '../sign-up/formText.ts';

/** A pause longer than a year is a farewell, and there is a way to say that too. */
const LONGEST_PAUSE_DAYS = 366;

/** A day as a browser sends it, or as people in the United States write it where the browser has no field for days. */
function asDay(text: string): Day {
  const typed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  if (!typed) return text;
  const [, month = '', day = '', year = ''] = typed;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** The day a pause ends: after today, at most a year from now. */
export function pauseDay(today: Day) {
  const last = addDays(today, LONGEST_PAUSE_DAYS);
  return digits()
    .transform(asDay)
    .refine((day) => day !== '', 'missing')
    .refine((day) => day === '' || (isDay(day) && day > today && day <= last), 'invalid');
}
