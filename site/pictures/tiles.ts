import { LIGHT, TILES } from '../../theme/theme.ts';
import { chance } from '../components/drawings/chance.ts';
import { type Point, TilePaths } from '../components/drawings/tilePaths.ts';

/** What is drawn below the words, in a field of this size from its own corner. */
export const FIELD = { width: 952, height: 400 };

const COLUMNS = 20;
const ROWS = 5;
const STEP = FIELD.width / COLUMNS;
const JOINT = 6;
const HEIGHT = 64;

const rectangle = (left: number, top: number, width: number, height: number): Point[] => [
  [left, top],
  [left + width, top],
  [left + width, top + height],
  [left, top + height],
];

/** Paths as SVG, in the colors of the tiles. */
const painted = (tiles: TilePaths) =>
  tiles
    .paths()
    .map(([color, path]) => `<path fill="${color}" d="${path}"/>`)
    .join('');

const WARM = [TILES.clay, TILES.brick, TILES.clay];
const COOL = [TILES.lapis, TILES.blue, TILES.lapis];
const REST = [TILES.sand, LIGHT.line];

/** A hundred tiles in columns of five, of which so many are colored; a part of one is a part of a tile. */
export function hundredTiles(share: number, seed: string): string {
  const tiles = new TilePaths(chance(seed));
  for (let index = 0; index < COLUMNS * ROWS; index += 1) {
    const [left, top] = [Math.floor(index / ROWS) * STEP, (index % ROWS) * (HEIGHT + JOINT)];
    const width = STEP - JOINT;
    const colored = Math.max(0, Math.min(1, share - index));
    // A part of a tile is colored from the top; colors are painted one after the other, so none lies on another.
    if (colored < 1) tiles.lay(REST, rectangle(left, top + HEIGHT * colored, width, HEIGHT * (1 - colored)));
    if (colored > 0) tiles.lay(WARM, rectangle(left, top, width, HEIGHT * colored));
  }
  return painted(tiles);
}

export interface YearColumn {
  year: number;
  value: number;
  /** The middle of the column, from the left. */
  x: number;
  /** The top of the column, from the top. */
  y: number;
}

const FOOT = 350;
const HIGHEST = 290;
const WIDTH = 60;
const COURSE = 22;

/** Where the columns of years stand: as far apart as the years are, as high as their numbers say, from zero. */
export function columnsOf(years: readonly { year: number; value: number }[]): YearColumn[] {
  const sorted = years.toSorted((one, other) => one.year - other.year);
  const [first = 0, last = 0] = [sorted.at(0)?.year, sorted.at(-1)?.year];
  const greatest = Math.max(...sorted.map(({ value }) => value)) || 1;
  const room = FIELD.width - WIDTH - 40;
  return sorted.map(({ year, value }) => ({
    ...{ year, value },
    x: Math.round(20 + WIDTH / 2 + (last > first ? (room * (year - first)) / (last - first) : 0)),
    y: Math.round(FOOT - (HIGHEST * value) / greatest),
  }));
}

/** Columns laid in tiles on a line with a mark for every year. The numbers are set by whoever knows the language. */
export function yearColumns(columns: readonly YearColumn[], seed: string): string {
  const tiles = new TilePaths(chance(seed));
  for (const { x, y } of columns)
    for (let bottom = FOOT; bottom > y; bottom -= COURSE) {
      const height = Math.min(COURSE, bottom - y) - 3;
      if (height < 2) continue;
      for (const side of [-WIDTH / 2, 1.5])
        tiles.lay(COOL, rectangle(x + side, bottom - height, WIDTH / 2 - 1.5, height));
    }
  const [from, to] = [columns.at(0), columns.at(-1)];
  if (!from || !to) return '';
  const count = Math.max(1, to.year - from.year);
  const marks = Array.from(
    { length: count + 1 },
    (_, index) => `M${Math.round(from.x + ((to.x - from.x) * index) / count)} ${FOOT + 2}v10`,
  );
  return `${painted(tiles)}<path fill="none" stroke="${LIGHT.edge}" stroke-width="3" d="M0 ${FOOT + 3}H${FIELD.width}${marks.join('')}"/>`;
}
