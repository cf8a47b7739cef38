/** A point of the picture; both from 0 to SIDE. */
export type Point = readonly [number, number];

/** Width and height of a mosaic in pixels, and of one tile with its joint: those of the figure are smaller. */
export const SIDE = 720;
const TILE = 12;
const GROUND_TILE = 20;
const GROUT = '#f4ecdc';

/** A number from 0 to 1 that looks like chance and is the same for the same three numbers. */
export function chanceAt(a: number, b: number, seed: number): number {
  let state =
    Math.imul(a + 374761393, 668265263) ^ Math.imul(b + 2246822519, 2654435761) ^ Math.imul(seed, 40503);
  state = Math.imul(state ^ (state >>> 15), 2246822507);
  return ((state ^ (state >>> 13)) >>> 0) / 4294967296;
}

function tile(corners: readonly Point[], color: string, seed: number): string {
  const points = corners.map(([x, y], corner) => {
    const off = (axis: number) =>
      (chanceAt(Math.round(x) * 7 + axis, Math.round(y), seed + corner) - 0.5) * 2.2;
    return `${(x + off(1)).toFixed(1)},${(y + off(2)).toFixed(1)}`;
  });
  return `<polygon points="${points.join(' ')}" fill="${color}"/>`;
}

/** Tiles in rows, wherever `colorAt` gives a color. */
function inRows(colorAt: (at: Point) => string | undefined, seed: number): string {
  let tiles = '';
  const gap = 0.7;
  for (let row = 0; row * TILE < SIDE; row += 1)
    for (let column = -1; column * TILE < SIDE; column += 1) {
      const [left, top] = [column * TILE + (row % 2 ? TILE / 2 : 0), row * TILE];
      const color = colorAt([left + TILE / 2, top + TILE / 2]);
      if (!color) continue;
      const [right, bottom] = [left + TILE - gap, top + TILE - gap];
      tiles += tile(
        [
          [left + gap, top + gap],
          [right, top + gap],
          [right, bottom],
          [left + gap, bottom],
        ],
        color,
        seed,
      );
    }
  return tiles;
}

/** Tiles in rings around a centre, as old masters laid the ground around a head. */
function inRings([x, y]: Point, colorAt: (ring: number, part: number) => string, seed: number): string {
  let tiles = '';
  for (let ring = 2; ring * GROUND_TILE < SIDE * 1.1; ring += 1) {
    const parts = Math.round((2 * Math.PI * ring * GROUND_TILE) / (GROUND_TILE * 1.35));
    for (let part = 0; part < parts; part += 1) {
      const at = (radius: number, turn: number): Point => {
        const angle = ((part + turn) / parts) * 2 * Math.PI;
        return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
      };
      const [inner, outer] = [ring * GROUND_TILE + 1.6, (ring + 1) * GROUND_TILE - 1.2];
      tiles += tile(
        [at(inner, 0.05), at(outer, 0.04), at(outer, 0.96), at(inner, 0.95)],
        colorAt(ring, part),
        seed,
      );
    }
  }
  return tiles;
}

/** A mosaic as SVG: rings for the ground, and rows of tiles for the figure before it. */
export function mosaic(
  centre: Point,
  ground: (ring: number, part: number) => string,
  figure: (at: Point) => string | undefined,
  seed: number,
): string {
  const shadow = inRows((at) => (figure(at) ? GROUT : undefined), seed).replaceAll(
    '/>',
    ` stroke="${GROUT}" stroke-width="7"/>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${SIDE}" height="${SIDE}"><rect width="100%" height="100%" fill="${GROUT}"/>${inRings(centre, ground, seed)}${shadow}${inRows(figure, seed)}</svg>`;
}
