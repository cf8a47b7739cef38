import { CHECK_MONTHS, dueOn, monthsAfter } from '../../program/content/facts.ts';
import type { Checkable } from './factsIn.ts';

/** Days before its day on which a fact is listed as due soon. */
export const SOON_DAYS = 30;

export type DueState = 'overdue' | 'soon';

/** The day that is `days` after `day` (both YYYY-MM-DD). */
export function daysAfter(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** Whether a fact has to be checked again on `today`, or soon; undefined when neither. However sure it is. */
export function dueState(
  fact: Pick<Checkable, 'checkedOn' | 'volatility'>,
  today: string,
): DueState | undefined {
  const due = dueOn(fact);
  if (due < today) return 'overdue';
  return due <= daysAfter(today, SOON_DAYS) ? 'soon' : undefined;
}

/**
 * Days of checking (YYYY-MM-DD), by volatility, after which a fact cannot be due within SOON_DAYS of `today`. A few
 * days too late, because months differ in length: whoever reads by them judges each fact again.
 */
export function latestChecks(today: string): Record<keyof typeof CHECK_MONTHS, string> {
  const before = (months: number) => monthsAfter(daysAfter(today, SOON_DAYS + 4), -months);
  return {
    high: before(CHECK_MONTHS.high),
    medium: before(CHECK_MONTHS.medium),
    low: before(CHECK_MONTHS.low),
  };
}
