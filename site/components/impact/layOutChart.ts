import { BAR } from '../../../blocks/chart/site/bars.ts';
import { inLines } from '../drawings/inLines.ts';

/** Heights in pixels, as those of the charts of guides: the drawing is as wide as its place, and letters keep their size. */
const LINE = 22;
const GAP = 16;
/** What the axis says stands below its line. */
const AXIS = 30;
/** The axis takes this much of the width, in percent; the rest is for the number behind the longest bar. */
const WIDEST = 72;
/** Into about how many parts an axis is cut. */
const PARTS = 4;

/** One row of a chart: what is known, and of how many behind it nothing is. Null is a number that is not shown. */
export interface ChartRow {
  label: string;
  count: number | null;
  unknown?: number | null | undefined;
}

export interface ChartBar extends ChartRow {
  lines: { text: string; y: number }[];
  y: number;
  /** Lengths in percent of the width. */
  length: number;
  unknownLength: number;
}

export interface ChartTick {
  value: number;
  x: number;
}

/** The smallest of 1, 2, 5, 10, 20 … that cuts a number into no more parts than an axis has. */
function stepFor(greatest: number): number {
  const wanted = greatest / PARTS;
  const power = 10 ** Math.floor(Math.log10(Math.max(1, wanted)));
  return power * ([1, 2, 5].find((each) => each * power >= wanted) ?? 10);
}

const total = ({ count, unknown }: ChartRow) => (count ?? 0) + (unknown ?? 0);

/**
 * Bars below each other on one axis that begins at zero, with its ticks at round numbers. A row without a number has no
 * bar: it is not drawn as nothing.
 */
export function layOutChart(rows: readonly ChartRow[]): {
  bars: ChartBar[];
  ticks: ChartTick[];
  axis: number;
  height: number;
} {
  const greatest = Math.max(1, ...rows.map(total));
  const step = stepFor(greatest);
  const steps = Math.ceil(greatest / step);
  const at = (value: number) => Math.round((WIDEST * 100 * value) / (step * steps)) / 100;
  let height = 0;
  const bars = rows.map((row) => {
    const lines = inLines(row.label).map((text, index) => ({ text, y: height + LINE * (index + 1) - 6 }));
    const y = height + LINE * lines.length;
    height = y + BAR + GAP;
    return { ...row, lines, y, length: at(row.count ?? 0), unknownLength: at(row.unknown ?? 0) };
  });
  const ticks = Array.from({ length: steps + 1 }, (_, index) => ({
    value: index * step,
    x: at(index * step),
  }));
  return { bars, ticks, axis: height - GAP / 2, height: height - GAP / 2 + AXIS };
}
