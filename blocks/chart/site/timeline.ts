import type { Chart } from '../schema.ts';
import { BAR, type Bar, lengthsOf } from './bars.ts';

/** The name of a row that stands for a year. */
const YEAR = /^\d{4}$/;
/** From one bar to the next, where two years follow each other. */
const LEAST = BAR + 8;
/** Years that are far apart stand no closer than so. */
const LEAST_STEP = 8;
/** Where a year without a number has room for its name. */
const NAMED_STEP = 20;
/** The longest bar takes this much of the width, beside the year and before the number. */
const LONGEST = 56;

export interface YearMark {
  year: string;
  /** The middle of the year, from the top. */
  y: number;
  /** Whether the chart has a number for it. */
  hasNumber: boolean;
  /** Whether its name is shown: a year without a number needs room for it. */
  isNamed: boolean;
}

/** Whether the rows of a chart are years, each later than the one before: then the space between them is time. */
export function isTimeline(rows: Chart['rows']): boolean {
  return rows.every(
    ({ label }, index) => YEAR.test(label) && (index === 0 || Number(label) > Number(rows[index - 1]?.label)),
  );
}

/**
 * Bars on a true axis of time, from the top: as far apart as the years are, so that a gap in what is known is seen as one.
 * Every year has its mark, with a number or without.
 */
export function layOutYears(rows: Chart['rows']): { bars: Bar[]; marks: YearMark[]; height: number } {
  const years = rows.map(({ label }) => Number(label));
  const [first = 0, last = 0] = [years.at(0), years.at(-1)];
  const closest = Math.min(...years.slice(1).map((year, index) => year - (years[index] ?? year)));
  const step = Math.max(LEAST / closest, LEAST_STEP);
  const top = (year: number) => Math.round((year - first) * step);
  const marks = Array.from({ length: last - first + 1 }, (_, index) => {
    const hasNumber = years.includes(first + index);
    return {
      year: String(first + index),
      y: top(first + index) + BAR / 2,
      hasNumber,
      isNamed: hasNumber || step >= NAMED_STEP,
    };
  });
  const bars = rows.map((row) => ({
    ...{ lines: [], y: top(Number(row.label)) },
    ...lengthsOf(row, rows, LONGEST),
  }));
  return { bars, marks, height: top(last) + BAR };
}
