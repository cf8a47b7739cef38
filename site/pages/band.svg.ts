import { BAND, TILES } from '../../theme/theme.ts';
import { chance } from '../components/drawings/chance.ts';

const SIDE = 20;
const JOINT = 3;
/** Four times the order of the band, so that no two tiles beside each other repeat at a glance. */
const TIMES = 4;

/** The band of tiles above and below every page: each cut a little unevenly, as by hand. What is between them is the page. */
function band(): string {
  const next = chance('band');
  const uneven = () => Math.round(next() * 20) / 10;
  const tiles = Array.from({ length: TIMES * BAND.length }, (_, index) => {
    const [left, right] = [index * SIDE, index * SIDE + SIDE - JOINT];
    const corners = [
      [left + uneven(), uneven()],
      [right + uneven(), uneven()],
      [right + uneven(), SIDE - uneven()],
      [left + uneven(), SIDE - uneven()],
    ];
    const fill = TILES[BAND[index % BAND.length] ?? 'lapis'];
    return `<path fill="${fill}" d="M${corners.map((corner) => corner.join(' ')).join('L')}z"/>`;
  });
  const size = `${TIMES * BAND.length * SIDE} ${SIDE}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size}" width="${TIMES * BAND.length * SIDE}" height="${SIDE}">${tiles.join('')}</svg>\n`;
}

export const GET = () => new Response(band(), { headers: { 'content-type': 'image/svg+xml' } });
