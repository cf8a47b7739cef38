import type { Calendar } from '../clock/calendar.ts';
import { addWorkingDays } from '../clock/workingDays.ts';

/** How long a connector has to answer, in working days (field.md §4.3, rule 5: what Coding-Coach's silence taught). */
export const ANSWER_WITHIN = 10;

/** After how many working days without an answer the question is put again. */
export const NUDGE_AFTER = [3, 7] as const;

/** In how many working days a participant writes the first line. Long enough to think, short enough to be remembered. */
const WRITE_WITHIN = 5;

/** Until when a connector can answer a question asked at this moment. All of that day counts. */
export function answerBy(askedAt: Date, calendar: Calendar): Date {
  return addWorkingDays(askedAt, ANSWER_WITHIN, calendar);
}

/** Until when a participant introduced at this moment writes to the connector. */
export function writeBy(introducedAt: Date, calendar: Calendar): Date {
  return addWorkingDays(introducedAt, WRITE_WITHIN, calendar);
}
