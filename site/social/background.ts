import { archTiles, riverTiles } from '../components/drawings/archTiles.ts';

export const WIDTH = 1200;
export const HEIGHT = 630;
const BAND = ['#17345f', '#d49a2a', '#b5512b', '#2b5fa4', '#1f6d55', '#efc667'];
const COLORS: Record<string, string> = {
  lapis: '#17345f',
  blue: '#2b5fa4',
  sky: '#7fa9d6',
  gold: '#d49a2a',
  sun: '#efc667',
  sand: '#e7ddca',
  clay: '#b5512b',
  rose: '#d98a67',
  green: '#1f6d55',
  leaf: '#6fa98a',
};
const SIDE = 30;

/** The ground of every social picture as SVG: warm paper, the arch by the river with two cups, and a band of tiles. */
export function background(): string {
  const tiles = [...archTiles(), ...riverTiles()].map(
    ([color, path]) => `<path fill="${COLORS[color]}" d="${path}"/>`,
  );
  const band = Array.from(
    { length: Math.ceil(WIDTH / SIDE) },
    (_, index) =>
      `<rect x="${index * SIDE}" y="${HEIGHT - SIDE}" width="${SIDE - 3}" height="${SIDE - 3}" fill="${BAND[index % BAND.length]}"/>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">
<rect width="100%" height="100%" fill="#fbf8f1"/>${band.join('')}
<g transform="translate(752 100) scale(1.03)">${tiles.join('')}
<path fill="#17345f" d="M150 230h52v22c0 17-11 26-26 26s-26-9-26-26z"/>
<path fill="none" stroke="#17345f" stroke-width="7" d="M151 238h-8a10 10 0 0 0 0 22h9"/>
<path fill="#b5512b" d="M222 238h46v16c0 15-9 24-23 24s-23-9-23-24z"/>
<path fill="none" stroke="#b5512b" stroke-width="7" d="M267 244h8a9 9 0 0 1 0 19h-9"/>
<path fill="#d49a2a" d="M124 282h172v9h-172zM205 291h10v28h-10z"/>
<path fill="none" stroke="#d49a2a" stroke-width="4.5" stroke-linecap="round" d="M167 218c-8-10 8-15 0-26M186 218c-8-10 8-15 0-26M237 226c-7-9 7-13 0-23M253 226c-7-9 7-13 0-23"/>
</g></svg>`;
}
