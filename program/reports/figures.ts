import { SUMS, WAIT_SUM } from '../impact/cells.ts';
import type { Cells } from '../impact/figure.ts';
import type { Sum } from '../impact/suppress.ts';

/** What happens on a day of its own, and is counted in the period that holds the day. */
export const HAPPENINGS = [
  'signed-up',
  'ready',
  'questions',
  'introduced',
  'meetings',
  'table-meetings',
  'tables',
  'contacts',
] as const;
export type Happening = (typeof HAPPENINGS)[number];

/** What of it says more of something that is counted already: guests of tables are among the meetings. */
export const ALREADY_COUNTED: readonly Happening[] = ['table-meetings', 'tables'];

/** What is said of each group. None of these is a part of another. */
export const GROUP_COLUMNS = [
  'signed-up',
  'ready',
  'introduced',
  'meetings',
  'contacts',
] as const satisfies Happening[];
export type GroupColumn = (typeof GROUP_COLUMNS)[number];

/** What came of the questions and introductions of the period, on whatever day it came. */
export const RESULTS = [
  'questions-accepted',
  'met',
  'referred',
  'asked',
  'job-in-field',
  'job',
  'study',
  'interview',
  'other',
  'none',
] as const;

/** Every figure of a report, in its order. */
export const FIGURES = [...HAPPENINGS, ...RESULTS] as const;
export type FigureKey = (typeof FIGURES)[number];

const outcome = (count: string): Cells => ({ count, of: 'asked', unknown: 'outcome-unknown' });

/** The cells that each figure shows. */
export const FIGURE_CELLS: Record<FigureKey, Cells> = {
  'signed-up': { count: 'signed-up' },
  ready: { count: 'ready' },
  questions: { count: 'questions' },
  introduced: { count: 'introduced' },
  meetings: { count: 'meetings' },
  'table-meetings': { count: 'table-meetings', of: 'meetings' },
  tables: { count: 'tables' },
  contacts: { count: 'contacts' },
  'questions-accepted': { count: 'questions-accepted', of: 'questions', unknown: 'questions-unanswered' },
  met: { count: 'met', of: 'introduced', unknown: 'met-unknown' },
  referred: { count: 'referred', of: 'met' },
  asked: { count: 'asked', of: 'introduced' },
  'job-in-field': outcome('job-in-field'),
  job: outcome('job'),
  study: outcome('study'),
  interview: outcome('interview'),
  other: outcome('other'),
  none: outcome('none'),
};

/** The cell of one group. */
export const cellIn = (column: GroupColumn, group: string): string => `${column}@${group}`;

/** How the cells of a report add up: as those of the impact page do, and each column of the groups to its whole. */
export function sumsOf(groups: readonly string[]): Sum[] {
  const counted = [
    ...SUMS.filter(
      (sum) => sum !== WAIT_SUM && ['questions', 'introduced', 'met', 'asked'].includes(sum.total),
    ),
    { total: 'meetings', parts: ['table-meetings', 'meetings-of-two'] },
  ];
  if (groups.length === 0) return counted;
  return [
    ...counted,
    ...GROUP_COLUMNS.map((column) => ({
      total: column,
      parts: groups.map((group) => cellIn(column, group)),
    })),
  ];
}
