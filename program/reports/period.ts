import { addDays, addMonths, type Day, isDay, monthOf, yearOf } from '../clock/day.ts';

/** Days from `from` up to `to`, which is the first day after. */
export interface Period {
  from: Day;
  to: Day;
}

/** Periods that move with the calendar, in the order in which staff choose among them. */
export const PERIOD_RULES = [
  'this-quarter',
  'last-quarter',
  'this-year',
  'last-year',
  'this-month',
  'last-month',
] as const;
export type PeriodRule = (typeof PERIOD_RULES)[number];

/** Periods that are over when they are counted: two of one rule never share a day. */
export const CLOSED_RULES = ['last-quarter', 'last-month', 'last-year'] as const;
export type ClosedRule = (typeof CLOSED_RULES)[number];

export const isClosedRule = (rule: string): rule is ClosedRule => CLOSED_RULES.some((each) => each === rule);

const MONTHS = { month: 1, quarter: 3, year: 12 } as const;

/** The month, quarter or year of the calendar that holds a day. */
function around(day: Day, length: keyof typeof MONTHS): Period {
  const months = MONTHS[length];
  const month = Number(monthOf(day).slice(5)) - 1;
  const first = month - (month % months) + 1;
  const from = `${yearOf(day)}-${String(first).padStart(2, '0')}-01`;
  return { from, to: addMonths(from, months) };
}

/** The period that a rule means on the day `today`. One that still goes on is given whole. */
export function periodOf(rule: PeriodRule, today: Day): Period {
  const before = (length: keyof typeof MONTHS) => around(addDays(around(today, length).from, -1), length);
  switch (rule) {
    case 'this-month':
      return around(today, 'month');
    case 'last-month':
      return before('month');
    case 'this-quarter':
      return around(today, 'quarter');
    case 'last-quarter':
      return before('quarter');
    case 'this-year':
      return around(today, 'year');
    case 'last-year':
      return before('year');
  }
}

/** The period of two days that staff chose, both counted; undefined when one is no day, or the second comes first. */
export function periodBetween(first: Day, last: Day): Period | undefined {
  return isDay(first) && isDay(last) && first <= last ? { from: first, to: addDays(last, 1) } : undefined;
}

/** The last day of a period. */
export const lastDayOf = ({ to }: Period): Day => addDays(to, -1);

/** Whether a day is in a period. */
export const isIn = ({ from, to }: Period, day: Day): boolean => from <= day && day < to;

/** The periods of a rule that have ended since `toldUntil`, the oldest first: those of which nobody has told yet. */
export function periodsSince(rule: ClosedRule, toldUntil: Day, today: Day): Period[] {
  const periods: Period[] = [];
  for (let period = periodOf(rule, today); period.to > toldUntil; period = periodOf(rule, period.from))
    periods.unshift(period);
  return periods;
}
