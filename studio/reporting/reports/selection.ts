import type { Day } from '../../../program/clock/day.ts';
import type { ReportGrouping } from '../../../program/reports/happenings.ts';
import { type Period, type PeriodRule, periodBetween, periodOf } from '../../../program/reports/period.ts';

/** What staff have chosen to count. */
export interface Selection {
  rule: PeriodRule | 'own';
  /** The days of a period of their own, both counted; kept while another is chosen. */
  first: Day;
  last: Day;
  by: ReportGrouping | undefined;
  /** Whether small numbers are hidden, as in print and email. */
  isForOthers: boolean;
}

/** What is chosen when the tool opens: the quarter that is over, which is what a report is asked for most. */
export function firstSelection(today: Day): Selection {
  const { from: first } = periodOf('this-year', today);
  return { rule: 'last-quarter', first, last: today, by: 'field', isForOthers: false };
}

/** The period that is chosen; undefined while days of their own make none. */
export function periodIn({ rule, first, last }: Selection, today: Day): Period | undefined {
  return rule === 'own' ? periodBetween(first, last) : periodOf(rule, today);
}
