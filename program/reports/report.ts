import { z } from 'zod';
import { cellsOf, figureOf, type Show } from '../impact/figure.ts';
import { suppress } from '../impact/suppress.ts';
import type { ReportCount } from './countReport.ts';
import {
  ALREADY_COUNTED,
  cellIn,
  FIGURE_CELLS,
  FIGURES,
  GROUP_COLUMNS,
  HAPPENINGS,
  sumsOf,
} from './figures.ts';
import { REPORT_GROUPINGS } from './happenings.ts';

// Null: hidden, so that nobody can be recognized. It may be more than four.
const cell = z.number().int().nonnegative().nullable();

const figureSchema = z.object({
  key: z.enum(FIGURES),
  count: cell,
  of: cell.optional(),
  unknown: cell.optional(),
  responseRate: z.number().int().min(0).max(100).nullable().optional(),
});
export type ReportFigure = z.infer<typeof figureSchema>;

const groupSchema = z.object({
  /** A month (YYYY-MM), a field, a partner, a language, an area or a name; empty where it is not known. */
  key: z.string(),
  counts: z.array(z.object({ key: z.enum(GROUP_COLUMNS), count: cell })),
});
export type ReportGroup = z.infer<typeof groupSchema>;

/** A report as it is read: figures of a period, and some of them by groups. */
export const reportSchema = z.object({
  period: z.object({ from: z.string(), to: z.string() }),
  by: z.enum(REPORT_GROUPINGS).optional(),
  figures: z.array(figureSchema),
  groups: z.array(groupSchema),
});
export type Report = z.infer<typeof reportSchema>;

function shownAs({ period, by, groups }: ReportCount, show: Show): Report {
  return {
    period,
    ...(by && { by }),
    figures: FIGURES.map((key) => ({ key, ...figureOf(FIGURE_CELLS[key], show) })),
    groups: groups.map((group) => ({
      key: group,
      counts: GROUP_COLUMNS.map((key) => ({ key, count: show(cellIn(key, group)) })),
    })),
  };
}

/** A report for staff, who may see every cell. */
export function reportForStaff(count: ReportCount): Report {
  return shownAs(count, (name) => count.values[name] ?? 0);
}

/**
 * A report for everyone else, a funder for one: cells under five, and those that would tell them, are hidden, by the
 * rule of the impact page. A group of which nothing can be shown is left out, since its name would tell of it, and groups
 * stand in an order that says nothing of their size. By owner, only the whole is shown: who of the staff looks after whom
 * is no one else's business.
 */
export function reportForOthers(count: ReportCount): Report {
  const { values } = count;
  const groups = count.by === 'owner' ? [] : count.groups.toSorted();
  const sums = sumsOf(groups);
  // What is asked for first: rather than one of these, a later one is hidden.
  const wanted = [
    HAPPENINGS.filter((what) => !ALREADY_COUNTED.includes(what)),
    Object.values(FIGURE_CELLS).flatMap(cellsOf),
    groups.flatMap((group) => GROUP_COLUMNS.map((column) => cellIn(column, group))),
  ];
  let shown: ReadonlySet<string> = new Set();
  for (const cells of wanted) shown = suppress({ values, published: [...shown, ...cells], sums }, shown);
  const report = shownAs({ ...count, groups }, (name) => (shown.has(name) ? (values[name] ?? 0) : null));
  const isSeen = ({ counts }: ReportGroup) => counts.some(({ count: number }) => number !== null);
  return { ...report, groups: report.groups.filter(isSeen) };
}
