import { BAND, LIGHT, TILES } from '../../theme/theme.ts';
import { archTiles, riverTiles } from '../components/drawings/archTiles.ts';

export const WIDTH = 1200;
export const HEIGHT = 630;
const COLORS = new Map(Object.entries(TILES));
const SIDE = 30;

/** The ground of every social picture as SVG: warm paper, the arch by the river with two cups, and a band of tiles. */
export function background(): string {
  const tiles = [...archTiles(), ...riverTiles()].map(
    ([color, path]) => `<path fill="${COLORS.get(color)}" d="${path}"/>`,
  );
  const band = Array.from(
    { length: Math.ceil(WIDTH / SIDE) },
    (_, index) =>
      `<rect x="${index * SIDE}" y="${HEIGHT - SIDE}" width="${SIDE - 3}" height="${SIDE - 3}" fill="${TILES[BAND[index % BAND.length] ?? 'lapis']}"/>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">
<rect width="100%" height="100%" fill="${LIGHT.paper}"/>${band.join('')}
<g transform="translate(752 100) scale(1.03)">${tiles.join('')}
<path fill="${TILES.lapis}" d="M150 230h52v22c0 17-11 26-26 26s-26-9-26-26z"/>
<path fill="none" stroke="${TILES.lapis}" stroke-width="7" d="M151 238h-8a10 10 0 0 0 0 22h9"/>
<path fill="${TILES.clay}" d="M222 238h46v16c0 15-9 24-23 24s-23-9-23-24z"/>
<path fill="none" stroke="${TILES.clay}" stroke-width="7" d="M267 244h8a9 9 0 0 1 0 19h-9"/>
<path fill="${TILES.honey}" d="M124 282h172v9h-172zM205 291h10v28h-10z"/>
<path fill="none" stroke="${TILES.honey}" stroke-width="4.5" stroke-linecap="round" d="M167 218c-8-10 8-15 0-26M186 218c-8-10 8-15 0-26M237 226c-7-9 7-13 0-23M253 226c-7-9 7-13 0-23"/>
</g></svg>`;
}
