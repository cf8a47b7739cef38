import { addDays, type Day } from '../holidays.ts';
import { calendarDay } from '../workingDays.ts';

/** Meetings a person may miss before the program pauses for them, and for how long: kindly, for a month (codebar/planner). */
const STRIKES = 3;
const PAUSE_DAYS = 30;

/**
 * The day until which a participant pauses who has now missed this many meetings; undefined when there is no pause.
 * The third, sixth … meeting missed is a pause, so that whoever comes back begins anew.
 */
export function threeStrikes(noShows: number, now: Date): Day | undefined {
  return noShows > 0 && noShows % STRIKES === 0 ? addDays(calendarDay(now), PAUSE_DAYS) : undefined;
}
