import type { Calendar } from '../clock/calendar.ts';
import { DAY_MS } from '../clock/day.ts';
import { HOUR_MS } from '../clock/elapsed.ts';
import { momentAt } from '../clock/wallTime.ts';
import { dayOf } from '../clock/zone.ts';
import { followUpDue } from '../matches/due.ts';
import type { Match } from '../matches/match.ts';
import { type Coffee, coffeeIn, coffeeSpan } from './coffee.ts';
import { pickBy } from './times.ts';

/** Hours between the end of a coffee and the question whether the two met, and the hour of the evening before which it is not put. */
const ASKED_HOURS_AFTER = 1;
const EVENING = '18:00';

/** Whether nobody picks a time any more: the two are then asked to write to each other. */
export function silenceDue(coffee: Coffee, now: Date, calendar: Calendar): boolean {
  return coffee.state === 'offered' && now > pickBy(coffee, calendar);
}

/** Whether a reminder comes: who agreed within the last day has the meeting before their eyes. */
export const isReminded = ({ at, agreedAt }: Pick<Coffee, 'at' | 'agreedAt'>): boolean =>
  Date.parse(agreedAt ?? '') < Date.parse(at ?? '') - DAY_MS;

/**
 * Whether both are reminded now: within the day before, once.
 */
export function reminderDue(coffee: Coffee, now: Date): boolean {
  const { state, at, remindedAt } = coffee;
  if (state !== 'agreed' || !at || remindedAt || now.toISOString() >= at) return false;
  return now.getTime() >= Date.parse(at) - DAY_MS && isReminded(coffee);
}

/** When both are asked whether they met: in the evening of that day, or an hour after the end of a late coffee. */
export function metAskedFrom({ at, minutes }: { at: string; minutes: number }, timeZone: string): Date {
  const { to } = coffeeSpan({ at, minutes });
  const after = new Date(to.getTime() + ASKED_HOURS_AFTER * HOUR_MS);
  const evening = momentAt(dayOf(to, timeZone), EVENING, timeZone);
  return evening && evening > after ? evening : after;
}

/** Whether both are now asked if they met, once for each meeting that was agreed on. */
export function metQuestionDue(
  { state, at, minutes, metAskedAt }: Coffee,
  now: Date,
  timeZone: string,
): boolean {
  return state === 'agreed' && !!at && !metAskedAt && now >= metAskedFrom({ at, minutes }, timeZone);
}

/**
 * Whether both are now asked if they met, two weeks after they were left to find a time by themselves. Where they agree on
 * one here, they are asked after it instead.
 */
export function twoWeeksQuestionDue(match: Match, now: Date, timeZone: string): boolean {
  const coffee = coffeeIn(match);
  if (coffee?.state === 'offered' || coffee?.state === 'agreed') return false;
  const introducedAt = coffee?.writingAt ?? match.introducedAt;
  return followUpDue({ ...match, introducedAt }, now, timeZone);
}
