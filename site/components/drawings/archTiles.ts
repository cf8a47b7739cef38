import { chance } from './chance.ts';

type Point = readonly [number, number];
/** The colors of the arch, by the class that gives the fill, in light and in dark. */
export type TileColor =
  | 'lapis'
  | 'blue'
  | 'sky'
  | 'gold'
  | 'sun'
  | 'clay'
  | 'rose'
  | 'green'
  | 'leaf'
  | 'sand';

const CENTRE = 210;
const FOOT = 318;
const HEIGHT = 268;
const HALF_WIDTH = 168;
/** The Gateway Arch is a flattened catenary: y = 693.86 − 68.77 cosh(0.01003 x) feet, so that k = 3.0022 at its foot. */
const K = 3.0022;

/** From inside to outside. */
const COURSES: TileColor[][] = [
  ['gold', 'sun', 'gold', 'sand'],
  ['lapis', 'blue', 'lapis', 'sky'],
  ['clay', 'rose', 'clay'],
  ['green', 'leaf', 'green', 'leaf'],
];
const WATER: TileColor[] = ['lapis', 'blue', 'sky', 'blue'];

const curve = (x: number) => FOOT - HEIGHT * (1 - (Math.cosh((K * x) / HALF_WIDTH) - 1) / (Math.cosh(K) - 1));

/** Points along the middle of the arch, evenly spaced, with the direction that leads outside. */
function spine(count: number): { at: Point; out: Point }[] {
  const fine = Array.from({ length: 801 }, (_, n) => -HALF_WIDTH + (n * HALF_WIDTH) / 400);
  const lengths = [0];
  for (let n = 1; n < fine.length; n += 1) {
    const [from = 0, to = 0] = fine.slice(n - 1, n + 1);
    lengths.push((lengths[n - 1] ?? 0) + Math.hypot(to - from, curve(to) - curve(from)));
  }
  const whole = lengths.at(-1) ?? 0;
  return Array.from({ length: count + 1 }, (_, n) => {
    const place = lengths.findIndex((length) => length >= (whole * n) / count - 1e-6);
    const x = fine[place] ?? 0;
    const slope = (curve(x + 0.5) - curve(x - 0.5)) / 1;
    const norm = Math.hypot(slope, 1);
    return { at: [CENTRE + x, curve(x)], out: [slope / norm, -1 / norm] };
  });
}

function tile(corners: Point[], wobble: () => number): string {
  const [first, ...rest] = corners.map(
    ([x, y]) => [Math.round(x + wobble()), Math.round(y + wobble())] as const,
  );
  if (!first) return '';
  let [x, y] = first;
  let path = `M${x} ${y}`;
  for (const [nextX, nextY] of rest) {
    path += `l${nextX - x} ${nextY - y}`;
    [x, y] = [nextX, nextY];
  }
  return `${path.replace(/ -/g, '-')}z`;
}

/** The arch and the river before it, as one path for each color. The same at every build. */
export function archTiles(): [TileColor, string][] {
  const next = chance('gateway');
  const wobble = () => (next() - 0.5) * 1.6;
  const paths = new Map<TileColor, string>();
  const lay = (colors: TileColor[], corners: Point[]) => {
    const color = colors[Math.floor(next() * colors.length)] ?? 'lapis';
    paths.set(color, (paths.get(color) ?? '') + tile(corners, wobble));
  };
  const rows = 36;
  const points = spine(rows);
  const width = ({ at: [, y] }: { at: Point }) => 36 + 26 * Math.max(0, (y - 50) / HEIGHT);
  for (const [course, colors] of COURSES.entries()) {
    for (let row = 0; row < rows; row += 1) {
      const [from, to] = [points[row], points[row + 1]];
      if (!from || !to) continue;
      const corner = (point: typeof from, share: number): Point => {
        const off = (share - 0.5) * width(point);
        return [point.at[0] + point.out[0] * off, point.at[1] + point.out[1] * off];
      };
      const along = (share: number, part: number): Point => {
        const [a, b] = [corner(from, share), corner(to, share)];
        return [a[0] + (b[0] - a[0]) * part, a[1] + (b[1] - a[1]) * part];
      };
      const [low, high] = [(course + 0.07) / 4, (course + 0.93) / 4];
      lay(colors, [along(low, 0.05), along(low, 0.95), along(high, 0.95), along(high, 0.05)]);
    }
  }
  for (let row = 0; row < 3; row += 1) {
    for (let column = 0; column < 21; column += 1) {
      const left = column * 20 + (row % 2) * 8 - 4;
      const wave = (x: number) => FOOT + 10 + row * 14 + 3 * Math.sin(x / 30 + row * 2);
      const [x1, x2] = [Math.max(0, left), Math.min(420, left + 18)];
      lay(WATER, [
        [x1, wave(x1)],
        [x2, wave(x2)],
        [x2, wave(x2) + 12],
        [x1, wave(x1) + 12],
      ]);
    }
  }
  return [...paths];
}
