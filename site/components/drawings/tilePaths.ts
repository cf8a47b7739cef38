export type Point = readonly [number, number];

/** The point this share of the way from one to another. */
export function between(from: Point, to: Point, share: number): Point {
  return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
}

/** Tiles as SVG paths, one path for each color, in whole numbers and relative steps to stay small. */
export class TilePaths {
  readonly #next: () => number;
  readonly #byColor = new Map<string, string>();

  constructor(next: () => number) {
    this.#next = next;
  }

  /** Lays one tile in one of the colors, cut a little unevenly, as by hand. */
  lay(colors: readonly string[], corners: readonly Point[]): void {
    const color = colors[Math.floor(this.#next() * colors.length)] ?? '';
    const uneven = () => (this.#next() - 0.5) * 0.9;
    let path = '';
    let [atX, atY] = [0, 0];
    for (const [x, y] of corners) {
      const [toX, toY] = [Math.round(x + uneven()), Math.round(y + uneven())];
      path += path === '' ? `M${toX} ${toY}` : `l${toX - atX} ${toY - atY}`.replace(' -', '-');
      [atX, atY] = [toX, toY];
    }
    this.#byColor.set(color, `${this.#byColor.get(color) ?? ''}${path}z`);
  }

  /** Color and path, in the order in which the colors were first used. */
  paths(): [string, string][] {
    return [...this.#byColor];
  }
}
