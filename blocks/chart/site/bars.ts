import { chance } from '../../../site/components/drawings/chance.ts';
import { inLines } from '../../../site/components/drawings/inLines.ts';
import { TilePaths } from '../../../site/components/drawings/tilePaths.ts';
import type { Chart } from '../schema.ts';

/** Heights in pixels. A chart is as wide as its place, so that its letters keep their size on every screen. */
const LINE = 22;
const GAP = 14;
/** Two rows of tiles and the joint between them. */
export const BAR = 26;
/** The longest bar takes this much of the width, in percent; the rest is for its number. */
const LONGEST = 66;

export interface Bar {
  /** The label in lines, each with the place of its baseline. */
  lines: { text: string; y: number }[];
  /** Where the bar begins, from the top. */
  y: number;
  /** How long it is, in percent of the width. */
  length: number;
  value: number;
  /** From where to where the true number may lie, in percent of the width. */
  range?: { from: number; to: number };
}

/** The greatest number that a chart has room for: with what the margin of error adds. */
const greatestOf = (rows: Chart['rows']) =>
  Math.max(...rows.map(({ value, margin }) => value + (margin ?? 0))) || 1;

/** The length of a row's bar and of its margin of error, in percent of the width, from zero. */
export function lengthsOf({ value, margin }: Chart['rows'][number], rows: Chart['rows'], longest = LONGEST) {
  const greatest = greatestOf(rows);
  const share = (number: number) => Math.round((longest * 100 * number) / greatest) / 100;
  if (!margin) return { value, length: share(value) };
  return {
    ...{ value, length: share(value) },
    range: { from: share(Math.max(0, value - margin)), to: share(value + margin) },
  };
}

/** The bars of a chart below each other, and how high they are together. Lengths are in proportion, from zero. */
export function layOutBars(rows: Chart['rows']): { bars: Bar[]; height: number } {
  let height = 0;
  const bars = rows.map((row) => {
    const lines = inLines(row.label).map((text, index) => ({
      text,
      y: height + LINE * (index + 1) - 6,
    }));
    const y = height + LINE * lines.length;
    height = y + BAR + GAP;
    return { lines, y, ...lengthsOf(row, rows) };
  });
  return { bars, height: height - GAP };
}

const SIDE = 12;
const STEP = SIDE + 2;
const COLUMNS = 12;
/** The width of the tiles after which they repeat. */
export const REPEAT = STEP * COLUMNS;

/** Tiles with which bars are laid: two rows, one path for each shade. The same for the same seed. */
export function barTiles(seed: string): [string, string][] {
  const tiles = new TilePaths(chance(seed));
  for (const top of [0, STEP])
    for (let left = 1; left < REPEAT; left += STEP)
      tiles.lay(
        ['deep', 'mid', 'deep', 'soft', 'mid'],
        [
          [left, top],
          [left + SIDE, top],
          [left + SIDE, top + SIDE],
          [left, top + SIDE],
        ],
      );
  return tiles.paths();
}

const HUES = ['lapis', 'clay', 'green'] as const;

/** The color of a chart: it says nothing, and tells charts of one page apart. */
export function hueOf(seed: string): string {
  return HUES[Math.floor(chance(seed)() * HUES.length)] ?? 'lapis';
}
