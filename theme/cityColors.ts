import { contrast, mix, nearest } from './contrast.ts';

/** What a city gives its site: a color for buttons and links, one beside it, and its own mark as SVG. `npm run city` writes it. */
export interface CityFace {
  main: string | null;
  accent: string | null;
  logo: string | null;
}

/** Text must stand out from its ground so far, and two shapes from each other (WCAG 2.2 AA). */
export const TEXT_CONTRAST = 4.5;
export const SHAPE_CONTRAST = 3;

const WHITE = '#ffffff';
const BLACK = '#000000';

/** Whether a color can be read on each of these grounds. */
const readOn = (grounds: readonly string[]) => (color: string) =>
  grounds.every((ground) => contrast(color, ground) >= TEXT_CONTRAST);

/** The main color, or the nearest darker one, that is read on these light grounds and has white words on it. */
export const mainThatReads = (main: string, grounds: readonly string[]): string =>
  nearest(main, BLACK, readOn([WHITE, ...grounds]));

/** The second color, or the nearest lighter or darker one, that is told apart from the main one beside it. */
export function accentBeside(accent: string, main: string): string {
  const isApart = (color: string) => contrast(color, main) >= SHAPE_CONTRAST;
  return [WHITE, BLACK].map((end) => nearest(accent, end, isApart)).find(isApart) ?? accent;
}

/** The tiles of a city's two colors, in the places of lapis, blue, sky and of honey and sun. */
export function cityTiles({ main, accent }: CityFace) {
  return {
    ...(main && {
      lapis: main,
      blue: nearest(mix(main, WHITE, 0.25), main, readOn([WHITE])),
      sky: mix(main, WHITE, 0.55),
    }),
    ...(accent && { honey: accent, sun: mix(accent, WHITE, 0.35) }),
  };
}

/** The color of links on dark grounds: the main one, made lighter until it is read on all of them. */
export const linkByNight = (main: string, grounds: readonly string[]): string =>
  nearest(main, WHITE, readOn(grounds));
