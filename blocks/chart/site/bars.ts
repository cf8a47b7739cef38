import { chance } from '../../../site/components/drawings/chance.ts';
import { TilePaths } from '../../../site/components/drawings/tilePaths.ts';
import type { Chart } from '../schema.ts';

/** Heights in pixels. A chart is as wide as its place, so that its letters keep their size on every screen. */
const LINE = 22;
const GAP = 14;
/** Two rows of tiles and the joint between them. */
export const BAR = 26;
/** The longest bar takes this much of the width, in percent; the rest is for its number. */
const LONGEST = 66;
/** Letters in one line of a label, so that it fits a phone of 320 pixels. SVG text does not wrap by itself. */
const LETTERS = 30;

export interface Bar {
  /** The label in lines, each with the place of its baseline. */
  lines: { text: string; y: number }[];
  /** Where the bar begins, from the top. */
  y: number;
  /** How long it is, in percent of the width. */
  length: number;
  value: number;
}

/** A label in lines of at most `LETTERS` letters; a longer word stands alone. A space that holds two words does so here. */
function inLines(label: string): string[] {
  const lines: string[] = [];
  for (const word of label.split(/[^\S\u00A0\u202F]+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < LETTERS)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** The bars of a chart below each other, and how high they are together. Lengths are in proportion, from zero. */
export function layOutBars(rows: Chart['rows']): { bars: Bar[]; height: number } {
  const greatest = Math.max(...rows.map(({ value }) => value)) || 1;
  let height = 0;
  const bars = rows.map(({ label, value }) => {
    const lines = inLines(label).map((text, index) => ({ text, y: height + LINE * (index + 1) - 6 }));
    const y = height + LINE * lines.length;
    height = y + BAR + GAP;
    return { lines, y, value, length: Math.round((LONGEST * 100 * value) / greatest) / 100 };
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
