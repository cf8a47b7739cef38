import type { Calendar } from '../clock/calendar.ts';
import { remindersOf, USUAL_WAITS } from '../clock/waits.ts';
import { addWorkingDays } from '../clock/workingDays.ts';

/** After how many working days without an answer the question is put again. */
export const nudgesAfter = ({ waits = USUAL_WAITS }: Pick<Calendar, 'waits'>): number[] => remindersOf(waits);

/** Until when a connector can answer a question asked at this moment. All of that day counts. */
export function answerBy(askedAt: Date, calendar: Calendar): Date {
  return addWorkingDays(askedAt, (calendar.waits ?? USUAL_WAITS).answerWithin, calendar);
}

/** Until when a participant introduced at this moment writes to the connector. */
export function writeBy(introducedAt: Date, calendar: Calendar): Date {
  return addWorkingDays(introducedAt, (calendar.waits ?? USUAL_WAITS).writeWithin, calendar);
}
