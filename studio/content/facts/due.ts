import { addDays, addMonths, type Day } from '../../../program/clock/day.ts';
import { CHECK_MONTHS, dueOn } from '../../../program/content/facts.ts';
import type { Checkable } from '../../../program/content/factsIn.ts';

/** Days before its day on which a fact is listed as due soon. */
export const SOON_DAYS = 30;

export type DueState = 'overdue' | 'soon';

/** Whether a fact has to be checked again on `today`, or soon; undefined when neither. However sure it is. */
export function dueState(
  fact: Pick<Checkable, 'checkedOn' | 'volatility'>,
  today: Day,
): DueState | undefined {
  const due = dueOn(fact);
  if (due < today) return 'overdue';
  return due <= addDays(today, SOON_DAYS) ? 'soon' : undefined;
}

/**
 * Days of checking (YYYY-MM-DD), by volatility, after which a fact cannot be due within SOON_DAYS of `today`. A few
 * days too late, because months differ in length: whoever reads by them judges each fact again.
 */
export function latestChecks(today: Day): Record<keyof typeof CHECK_MONTHS, string> {
  const before = (months: number) => addMonths(addDays(today, SOON_DAYS + 4), -months);
  return {
    high: before(CHECK_MONTHS.high),
    medium: before(CHECK_MONTHS.medium),
    low: before(CHECK_MONTHS.low),
  };
}
