import { ARCH, CHARTS, DARK, LIGHT, TILES } from './theme.ts';

const COLOR_OF_TILE: ReadonlyMap<string, string> = new Map(Object.entries(TILES));

const variables = (colors: Readonly<Record<string, string>>) =>
  Object.entries(colors)
    .map(([name, color]) => `--${name}:${color};`)
    .join('');

const byNight = (rules: string) => `@media screen and (prefers-color-scheme:dark){${rules}}`;

const both = (light: Readonly<Record<string, string>>, dark: Readonly<Record<string, string>>) =>
  `:root{${variables(light)}}${byNight(`:root{${variables(dark)}}`)}`;

/** What each color is for, as CSS variables: `--ink`, `--paper`. */
export const themeStyles = (): string => both(LIGHT, DARK);

/** The colors of the arch, for the page that shows it. */
export const archStyles = (): string => both(ARCH.light, ARCH.dark);

const chartRules = ({ blue, clay, green }: (typeof CHARTS)['light' | 'dark']) =>
  Object.entries({ ':root': blue, '.chart.clay': clay, '.chart.green': green })
    .map(([selector, [deep, mid, pale]]) => `${selector}{${variables({ deep, mid, pale })}}`)
    .join('');

/** The colors of charts, for the pages that have some. */
export const chartStyles = (): string => chartRules(CHARTS.light) + byNight(chartRules(CHARTS.dark));

/**
 * Writes the color in the place of each `var(--lapis)` and its like. A tile is the same by day and by night, and no
 * page has to carry the whole palette.
 */
export function layTiles(css: string): string {
  return css.replace(/var\(--([a-z]+)\)/g, (whole, name: string) => COLOR_OF_TILE.get(name) ?? whole);
}
