import type { AgreedCoffees } from '../agreedCoffees.ts';
import type { Calendar } from '../clock/calendar.ts';
import { DAY_MS } from '../clock/day.ts';
import { HOUR_MS } from '../clock/elapsed.ts';
import { addWorkingDays } from '../clock/workingDays.ts';
import { type Coffee, coffeeSpan } from './coffee.ts';

/** Hours from an offer to the first time in it: whoever picks has to read their mail first. */
const SOONEST_HOURS = 12;

/** Days from an offer to the last time in it. Further ahead nobody knows what comes between. */
const LATEST_DAYS = 60;

/** Hours before a time at which it can no longer be picked: the other has to learn of it. */
const PICKED_HOURS_BEFORE = 2;

/** Working days in which one of the offered times is picked; after that the two write to each other. */
const PICK_WITHIN = 4;

interface Meeting {
  at: string;
  minutes: number;
}

/** Whether two meetings take place at once, for a minute at least. */
export function overlap(one: Meeting, other: Meeting): boolean {
  const [first, second] = [coffeeSpan(one), coffeeSpan(other)];
  return first.from < second.to && second.from < first.to;
}

/** What is wrong with a time to be offered: it is too soon, or too far away. */
export function timeProblem(at: Date, now: Date): 'too-soon' | 'too-far' | undefined {
  const ahead = at.getTime() - now.getTime();
  if (ahead < SOONEST_HOURS * HOUR_MS) return 'too-soon';
  return ahead > LATEST_DAYS * DAY_MS ? 'too-far' : undefined;
}

/** The times of an offer that can still be picked: not too near, and the connector has nothing else then. */
export function openTimes(
  { times, minutes }: Pick<Coffee, 'times' | 'minutes'>,
  others: AgreedCoffees,
  now: Date,
): Coffee['times'] {
  const soonest = new Date(now.getTime() + PICKED_HOURS_BEFORE * HOUR_MS).toISOString();
  return times.filter(({ at }) => at >= soonest && !others.some((other) => overlap(other, { at, minutes })));
}

/** Until when one of these times is to be picked: some working days, or as long as the last of them can be. */
export function pickBy(
  { offeredAt, times }: { offeredAt: string; times: readonly { at: string }[] },
  calendar: Calendar,
): Date {
  const last = Math.max(...times.map(({ at }) => Date.parse(at) - PICKED_HOURS_BEFORE * HOUR_MS));
  const patience = addWorkingDays(new Date(offeredAt), PICK_WITHIN, calendar);
  return new Date(Math.min(last, patience.getTime()));
}
