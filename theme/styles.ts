import { CHARTS, DARK, LIGHT, TILES } from './theme.ts';

const variables = (colors: Readonly<Record<string, string>>) =>
  Object.entries(colors)
    .map(([name, color]) => `--${name}:${color};`)
    .join('');

const byNight = (rules: string) => `@media screen and (prefers-color-scheme:dark){${rules}}`;

/** The theme as CSS variables: `--lapis` for a tile, `--ink` for what a color is for. */
export const themeStyles = (): string =>
  `:root{${variables(TILES)}${variables(LIGHT)}}${byNight(`:root{${variables(DARK)}}`)}`;

const chartRules = ({ blue, clay, green }: (typeof CHARTS)['light' | 'dark']) =>
  Object.entries({ ':root': blue, '.chart.clay': clay, '.chart.green': green })
    .map(([selector, [deep, mid, pale]]) => `${selector}{${variables({ deep, mid, pale })}}`)
    .join('');

/** The colors of charts, for the pages that have some. */
export const chartStyles = (): string => chartRules(CHARTS.light) + byNight(chartRules(CHARTS.dark));
