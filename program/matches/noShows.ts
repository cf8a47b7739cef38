import { addDays, type Day } from '../clock/day.ts';

/** Meetings a person may miss before the program pauses for them, and for how long: kindly, for a month (codebar/planner). */
const STRIKES = 3;
const PAUSE_DAYS = 30;

/**
 * The day until which a participant pauses who has by today missed this many meetings; undefined when there is no pause.
 * The third, sixth … meeting missed is a pause, so that whoever comes back begins anew.
 */
export function threeStrikes(noShows: number, today: Day): Day | undefined {
  return noShows > 0 && noShows % STRIKES === 0 ? addDays(today, PAUSE_DAYS) : undefined;
}
