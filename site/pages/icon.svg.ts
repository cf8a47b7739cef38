import { CITY, TILES } from '../../theme/theme.ts';

/** The arch in eight tiles, beside the name of every page, where the city has no mark of its own. */
const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
  <path fill="${TILES.honey}" d="M12 2h8v7.4l-8-.1z" />
  <path fill="${TILES.blue}" d="M10.4 2.2v7.6L5.3 15 1.6 10.2C3 6 6 3.2 10.4 2.2z" />
  <path fill="${TILES.clay}" d="M21.6 2.2v7.6l5.1 5.2 3.7-4.8C29 6 26 3.2 21.6 2.2z" />
  <path fill="${TILES.green}" d="M1.6 12.6l4 4.6-.1 5.6H1.5z" />
  <path fill="${TILES.sun}" d="M30.4 12.6l-4 4.6.1 5.6h4z" />
  <path fill="${TILES.lapis}" d="M1.5 24.4h4.2V30H1.5z" />
  <path fill="${TILES.blue}" d="M30.5 24.4h-4.2V30h4.2z" />
  <path fill="${TILES.clay}" d="M9 19h14v3.5c0 4-3 7.5-7 7.5s-7-3.5-7-7.5z" />
</svg>
`;

export const GET = () => new Response(CITY.logo ?? ICON, { headers: { 'content-type': 'image/svg+xml' } });
