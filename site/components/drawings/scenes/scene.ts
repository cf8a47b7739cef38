import { ARCH, TILES, type Tile } from '../../../../theme/theme.ts';
import { chance } from '../chance.ts';

/** A shape of a scene: the color of its tiles, and its outline as the `d` of an SVG path. */
export type Shape = readonly [Tile, string];

/** Every scene is laid on a field of this size. */
export const SIDE = { width: 160, height: 120 };
const TILE = 10;

/** A niche under an arch, the ground of every scene: each picture is seen through the same window. */
const NICHE = 'M14 120V76a66 66 0 0 1 132 0v44z';

/** The joints between tiles: rows and columns of uneven lines, so that no two tiles are cut the same. */
function joints(next: () => number): string {
  // To the side, and back at the next corner: a line leaves its row by two at most.
  const line = (start: string, step: (aside: number) => string, steps: number) =>
    start +
    Array.from({ length: steps / 2 }, () => Math.round(next() * 4) - 2)
      .map((aside) => step(aside) + step(-aside))
      .join('');
  let d = '';
  for (let at = TILE; at < SIDE.width; at += TILE) d += line(`M${at} 0l`, (aside) => ` ${aside} 30`, 4);
  for (let at = TILE; at < SIDE.height; at += TILE) d += line(`M0 ${at}l`, (aside) => ` 40 ${aside}`, 4);
  return d;
}

/** Some tiles are of a paler stone. */
function pale(next: () => number): string {
  let d = '';
  for (let y = 0; y < SIDE.height; y += TILE)
    for (let x = 0; x < SIDE.width; x += TILE) if (next() < 0.16) d += `M${x} ${y}h${TILE}v${TILE}h-${TILE}z`;
  return d;
}

/** What a scene is made of: its shapes, cut into tiles. `painted` gives the attribute by which a tile has its color. */
export function sceneBody(
  name: string,
  ground: Tile,
  shapes: readonly Shape[],
  painted: (tile: Tile) => string,
) {
  const next = chance(name);
  const paths = [[ground, NICHE] as const, ...shapes].map(([tile, d]) => `<path ${painted(tile)} d="${d}"/>`);
  return `<clipPath id="c"><path d="${NICHE}"/></clipPath><mask id="m"><path fill="#fff" d="M0 0h${SIDE.width}v${SIDE.height}H0z"/><path fill="none" stroke="#000" stroke-width="1.1" d="${joints(next)}"/></mask>
<g mask="url(#m)">${paths.join('')}<path fill="#fff" opacity=".17" clip-path="url(#c)" d="${pale(next)}"/></g>`;
}

/**
 * A scene as an SVG file of its own, laid in tiles: flat shapes, cut along uneven joints through which the page is seen.
 * By night the tiles that would be lost on a dark ground are lighter.
 */
export function sceneSvg(name: string, ground: Tile, shapes: readonly Shape[]): string {
  const used = [...new Set([ground, ...shapes.map(([tile]) => tile)])];
  const fills = used.map((tile) => `.${tile}{fill:${TILES[tile]}}`).join('');
  const night = `.lapis{fill:${ARCH.dark['arch-lapis']}}.green{fill:${ARCH.dark['arch-green']}}.sand{fill:#3a4252}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIDE.width} ${SIDE.height}">
<style>${fills}@media (prefers-color-scheme:dark){${night}}</style>
${sceneBody(name, ground, shapes, (tile) => `class="${tile}"`)}
</svg>
`;
}
