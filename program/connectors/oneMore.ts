import { addDays, type Day } from '../clock/day.ts';

/** For how many days a place that a connector gives beside the usual ones can be taken: "one more this month". */
const ONE_MORE_DAYS = 30;

/** The day to which one more place can be taken that is given today. */
export const oneMoreUntil = (today: Day): Day => addDays(today, ONE_MORE_DAYS);

/** Whether a place beside the usual ones can still be taken. */
export const hasOneMore = (until: string | null | undefined, today: Day): boolean => (until ?? '') > today;
