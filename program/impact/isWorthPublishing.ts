import { addDays, DAY_MS, type Day } from '../clock/day.ts';
import type { Impact } from './impact.ts';

/** Days between two publishes of the counts. A deploy for each is what a host's smaller plans do not pay for. */
const APART_DAYS = 7;

/** The first day on which counts may follow those of a day. */
export const nextCountAfter = (day: Day): Day => addDays(day, APART_DAYS);

/** Whether counts are to be published: they differ from those that stand, and those have stood for a week. */
export function isWorthPublishing(standing: Impact | undefined, next: Impact): boolean {
  if (!standing) return true;
  const age = Date.parse(next.asOf) - Date.parse(standing.asOf);
  return age >= APART_DAYS * DAY_MS && JSON.stringify(next.stages) !== JSON.stringify(standing.stages);
}
