import { chance } from './chance.ts';
import { between, type Point, TilePaths } from './tilePaths.ts';

const CENTRE = 210;
const FOOT = 318;
const HEIGHT = 278;
const HALF_WIDTH = 160;
/** The Gateway Arch is a flattened catenary, y = 693.86 − 68.77 cosh(0.01003 x) feet, so that k = 3.0022 at its foot. */
const K = 3.0022;
const ROWS = 30;

/** The colors of the courses, from inside to outside. */
const COURSES = [
  ['honey', 'sun', 'honey', 'sand'],
  ['lapis', 'blue', 'lapis', 'sky'],
  ['clay', 'rose', 'clay'],
  ['green', 'leaf', 'green'],
];
const WATER = ['lapis', 'blue', 'sky', 'blue'];

const height = (x: number) => HEIGHT * (1 - (Math.cosh((K * x) / HALF_WIDTH) - 1) / (Math.cosh(K) - 1));

interface Joint {
  at: Point;
  /** The direction that leads outside, of length 1. */
  out: Point;
  /** How thick the arch is here: as in St. Louis, less at the top. */
  thickness: number;
}

/** The joints between the rows of tiles, evenly spaced along the arch. */
function joints(): Joint[] {
  const step = HALF_WIDTH / 500;
  const walk: { x: number; length: number }[] = [];
  let length = 0;
  for (let x = -HALF_WIDTH; x <= HALF_WIDTH + step / 2; x += step) {
    walk.push({ x, length });
    length += Math.hypot(step, height(x + step) - height(x));
  }
  const whole = walk.at(-1)?.length ?? 0;
  return Array.from({ length: ROWS + 1 }, (_, row) => {
    const x = walk.find((place) => place.length >= (whole * row) / ROWS - 1e-6)?.x ?? HALF_WIDTH;
    const slope = height(x - 0.5) - height(x + 0.5);
    const norm = Math.hypot(slope, 1);
    const thickness = 68 - 24 * (height(x) / HEIGHT);
    return { at: [CENTRE + x, FOOT - height(x)], out: [slope / norm, -1 / norm], thickness };
  });
}

/** The point of a joint at this share of its thickness, never below the ground. */
function across({ at, out, thickness }: Joint, share: number): Point {
  const off = (share - 0.5) * thickness;
  return [at[0] + out[0] * off, Math.min(FOOT, at[1] + out[1] * off)];
}

/** The arch, as one path for each color. The same at every build. */
export function archTiles(): [string, string][] {
  const tiles = new TilePaths(chance('gateway'));
  const all = joints();
  for (const [course, colors] of COURSES.entries()) {
    const [low, high] = [(course + 0.06) / 4, (course + 0.94) / 4];
    for (const [row, from] of all.slice(0, -1).entries()) {
      const to = all[row + 1] ?? from;
      const [inFrom, inTo, outFrom, outTo] = [
        across(from, low),
        across(to, low),
        across(from, high),
        across(to, high),
      ];
      tiles.lay(colors, [
        between(inFrom, inTo, 0.04),
        between(inFrom, inTo, 0.96),
        between(outFrom, outTo, 0.96),
        between(outFrom, outTo, 0.04),
      ]);
    }
  }
  return tiles.paths();
}

/** The river before the arch: three rows of waves. */
export function riverTiles(): [string, string][] {
  const tiles = new TilePaths(chance('river'));
  const wave = (x: number) => FOOT + 10 + 4 * Math.sin(x / 33);
  for (let row = 0; row < 3; row += 1) {
    for (let left = row % 2 ? -10 : 0; left < 420; left += 21) {
      const [from, to] = [Math.max(0, left), Math.min(420, left + 19)];
      const [top, bottom] = [row * 15, row * 15 + 13];
      tiles.lay(WATER, [
        [from, wave(from) + top],
        [to, wave(to) + top],
        [to, wave(to) + bottom],
        [from, wave(from) + bottom],
      ]);
    }
  }
  return tiles.paths();
}
