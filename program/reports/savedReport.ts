import { z } from 'zod';
import type { Day } from '../clock/day.ts';
import { listOf, optionalText } from '../stored.ts';
import { REPORT_GROUPINGS } from './happenings.ts';
import {
  isClosedRule,
  PERIOD_RULES,
  type Period,
  type PeriodRule,
  periodOf,
  periodsSince,
} from './period.ts';
import { type Report, reportSchema } from './report.ts';

export const SAVED_REPORT_TYPE = 'report';

/** One email with the figures of a period, as it was told: whoever reads it again reads the same. */
const toldSchema = reportSchema.extend({ _key: z.string() });

/** A report that staff come back to. It holds nothing about a participant or a connector. */
export const savedReportSchema = z.object({
  _id: z.string().startsWith('report.'),
  _rev: z.string(),
  name: z.string(),
  rule: z.enum(PERIOD_RULES),
  by: z.enum(REPORT_GROUPINGS).nullish(),
  /** Addresses of staff that get it once its period is over. */
  mailTo: listOf(z.email()),
  /** The end of the last period that needs to be told no more. */
  toldUntil: optionalText,
  told: listOf(toldSchema),
});
export type SavedReport = z.output<typeof savedReportSchema>;

/** What staff choose of a saved report. */
export type ReportChoice = Pick<SavedReport, 'name' | 'rule' | 'by' | 'mailTo'>;

/** The name of a period in ids and keys: its first day, and the first after it. */
export const periodKey = ({ from, to }: Period): string => `${from}-${to}`;

/** Whether a report with this rule can be mailed. One that goes on would tell of single people by how it grows. */
export const mayBeMailed = (rule: PeriodRule): boolean => isClosedRule(rule);

/**
 * What is written when staff save a report on the day `today`. What is over by then is not mailed any more: the first
 * email is about the period that ends next.
 */
export function savedFields(choice: ReportChoice, before: SavedReport | undefined, today: Day) {
  const { name, rule, by } = choice;
  const mailTo = mayBeMailed(rule) ? [...new Set(choice.mailTo)] : [];
  const goesOn = before?.rule === rule && before.mailTo.length > 0;
  const toldUntil = goesOn ? before.toldUntil : periodOf(rule, today).to;
  return { name, rule, by: by ?? null, mailTo, toldUntil };
}

/** The periods that are to be mailed on the day `today`, the oldest first. */
export function periodsDue({ rule, mailTo, toldUntil }: SavedReport, today: Day): Period[] {
  if (mailTo.length === 0 || !toldUntil || !isClosedRule(rule)) return [];
  return periodsSince(rule, toldUntil, today);
}

/** A report as it is kept in its document, where each entry of a list has a key. */
export function toldEntry(report: Report) {
  return {
    ...report,
    _key: periodKey(report.period),
    figures: report.figures.map((figure) => ({ ...figure, _key: figure.key })),
    groups: report.groups.map((group, at) => ({
      ...group,
      _key: `group-${at}`,
      counts: group.counts.map((count) => ({ ...count, _key: count.key })),
    })),
  };
}
