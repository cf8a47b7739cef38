import type { Tile } from '../../../../theme/theme.ts';
import type { Shape } from './scene.ts';

/** A circle as a path. */
export const disc = (x: number, y: number, r: number): string =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;

/** A person from the shoulders up, standing at the lower edge: head, hair behind it, and clothes. */
export function person(x: number, size: number, [skin, hair, clothes]: readonly [Tile, Tile, Tile]): Shape[] {
  const head = 120 - size * 2.3;
  const wide = size * 1.75;
  return [
    [hair, disc(x, head - size * 0.22, size * 1.08)],
    [clothes, `M${x - wide} 120v-${size * 0.35}a${wide} ${size * 1.1} 0 0 1 ${wide * 2} 0v${size * 0.35}z`],
    [skin, disc(x, head + size * 0.12, size * 0.9)],
  ];
}

/** A cup with its handle, steam above it. `x` and `y` are its upper left corner. */
export function cup(x: number, y: number, tile: Tile, handle: 1 | -1): Shape[] {
  const at = handle === 1 ? x + 28 : x;
  return [
    [tile, `M${x} ${y}h28v12a14 14 0 0 1-28 0z`],
    [
      tile,
      `M${at} ${y + 3}h${6 * handle}a6 6 0 0 ${handle === 1 ? 1 : 0} 0 13h${-7 * handle}v-4h${6 * handle}a2.5 2.5 0 0 ${handle === 1 ? 0 : 1} 0-5h${-6 * handle}z`,
    ],
    [
      'honey',
      `M${x + 9} ${y - 5}c-5-6 5-9 0-15h3c5 6-5 9 0 15zM${x + 18} ${y - 5}c-5-6 5-9 0-15h3c5 6-5 9 0 15z`,
    ],
  ];
}
