import city from './city.json' with { type: 'json' };
import { type CityFace, cityTiles, linkByNight } from './cityColors.ts';

/** What a city has said of its face (`npm run city`). Nothing: it has the mosaic's. */
export const CITY: CityFace = city;

/** The colors of the tiles as they come with the program. */
export const MOSAIC = {
  lapis: '#17345f',
  blue: '#2b5fa4',
  sky: '#7fa9d6',
  honey: '#d49a2a',
  sun: '#efc667',
  sand: '#e7ddca',
  clay: '#b5512b',
  rose: '#d98a67',
  green: '#1f6d55',
  leaf: '#6fa98a',
  brick: '#a8461f',
  pine: '#1b6049',
};

/** The tiles of the mosaic: fixed colors, by day and by night. A city changes its face here and nowhere else. */
export const TILES = { ...MOSAIC, ...cityTiles(CITY) };
export type Tile = keyof typeof TILES;

/** The band of tiles above every page and email, in its order. */
export const BAND = ['lapis', 'honey', 'clay', 'blue', 'green', 'sun'] as const satisfies Tile[];

/** What each color is for. Text on `paper`, `card` and `wash` has a contrast of 4.5 or more, edges of 3 (WCAG 2.2 AA). */
export const LIGHT = {
  paper: '#fbf8f1',
  card: '#ffffff',
  ink: '#1d1b18',
  soft: '#5d564b',
  line: '#e2d8c6',
  edge: '#8a8071',
  link: CITY.main ?? '#1c4f8f',
  gold: TILES.honey,
  terra: TILES.brick,
  mala: TILES.pine,
  wash: '#f2ead9',
  act: TILES.lapis,
};

const NIGHT = { paper: '#12161d', card: '#1a212b', wash: '#1d2530' };

/** The same by night. */
export const DARK: typeof LIGHT = {
  ...NIGHT,
  ink: '#f0ebe1',
  soft: '#b9b1a3',
  line: '#2f3845',
  edge: '#7d8795',
  link: CITY.main ? linkByNight(CITY.main, Object.values(NIGHT)) : '#9dc0ec',
  gold: CITY.accent ? TILES.sun : '#e8b755',
  terra: '#f0a27d',
  mala: '#86cdb0',
  act: TILES.blue,
};

/** The tiles of the arch that would be lost on a dark ground. */
export const ARCH = {
  light: { 'arch-lapis': TILES.lapis, 'arch-green': TILES.green },
  dark: { 'arch-lapis': CITY.main ? DARK.link : '#3d6cae', 'arch-green': '#2f8a6c' },
};

/** Deep, middle and pale, as the bars of a chart are told apart from each other and from the page. */
export const CHARTS = {
  light: {
    blue: [TILES.lapis, TILES.blue, CITY.main ? TILES.sky : '#5585c4'],
    clay: ['#8f3a17', TILES.clay, '#c9764f'],
    green: ['#14503c', TILES.green, '#4f9077'],
  },
  dark: {
    blue: CITY.main ? [TILES.sky, DARK.link, '#ffffff'] : ['#4f86cc', TILES.sky, '#a9c6e6'],
    clay: ['#c9683f', TILES.rose, '#e6ab90'],
    green: ['#3f9679', '#6fb898', '#9ad0b8'],
  },
} as const;
