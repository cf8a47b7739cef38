import { TILES } from '../../../theme/theme.ts';
import { chance } from './chance.ts';

const { lapis, blue, sky, honey, green, leaf, sun, clay, rose } = TILES;
const PALETTES = [
  [lapis, blue, sky, honey],
  [green, leaf, sun, lapis],
  [clay, rose, sun, green],
];
const SIDE = 5;

/** A square of five by five tiles, the same left and right, as one path for each color. */
export function portraitTiles(seed: string): { fill: string; path: string }[] {
  const next = chance(seed);
  const palette = PALETTES[Math.floor(next() * PALETTES.length)] ?? [];
  const paths = new Map<string, string>();
  for (let row = 0; row < SIDE; row += 1) {
    for (let column = 0; column <= SIDE / 2; column += 1) {
      const fill = palette[Math.floor(next() * palette.length)] ?? lapis;
      const mirrored = SIDE - 1 - column;
      for (const at of new Set([column, mirrored])) {
        paths.set(fill, `${paths.get(fill) ?? ''}M${at * 10 + 1} ${row * 10 + 1}h8v8h-8z`);
      }
    }
  }
  return [...paths].map(([fill, path]) => ({ fill, path }));
}
