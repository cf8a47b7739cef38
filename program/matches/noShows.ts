import { addDays, type Day } from '../clock/day.ts';

/** What a participant's history says when a meeting did not come about: free for another, or paused after the third missed. */
export const NOT_MET_NOTE = 'the two did not meet';
export const MISSED_NOTE = 'three meetings missed';

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
