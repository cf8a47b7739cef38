import { chanceAt, mosaic, type Point, SIDE } from './mosaic.ts';

/** What a fictional portrait looks like. Colors from light to dark. */
export interface Look {
  seed: number;
  skin: readonly string[];
  hair: readonly string[];
  clothes: readonly string[];
  ground: readonly string[];
  style: 'long' | 'short' | 'bun' | 'scarf' | 'cropped';
  beard?: boolean;
  glasses?: boolean;
}

const HEAD: Point = [0.5, 0.41];

const inside = ([x, y]: Point, [cx, cy]: Point, rx: number, ry: number) =>
  ((x - cx) / rx) ** 2 + ((y - cy) / ry) ** 2 <= 1;
const mirrored = ([x, y]: Point): Point => [x < 0.5 ? 1 - x : x, y];

/** Eyes, brows, nose and mouth: on the right half, the left one is the same. */
function featureAt(at: Point, { glasses, beard, hair, skin }: Look): string | undefined {
  const [x, y] = mirrored(at);
  const dark = skin[skin.length - 1];
  if (inside([x, y], [0.571, 0.394], 0.0165, 0.0195)) return '#2a1c16';
  if (inside([x, y], [0.573, 0.395], 0.035, 0.0195)) return '#f7f1e6';
  if (inside([x, y], [0.578, 0.343], 0.046, 0.009)) return hair[hair.length - 1];
  if (glasses && Math.abs(Math.hypot((x - 0.578) / 1.1, y - 0.4) - 0.058) < 0.0085) return '#17345f';
  if (glasses && x < 0.53 && Math.abs(y - 0.39) < 0.008) return '#17345f';
  if (x < 0.522 && y > 0.44 && y < 0.475) return dark;
  const across = x - 0.5;
  if (across < 0.068 && Math.abs(y - 0.545 + across * across * 7) < 0.0115)
    return beard ? '#9c4a38' : '#b5543f';
  return undefined;
}

/** Whether hair, or a scarf, lies before the face at a place. */
function isHairBefore([x, y]: Point, { style }: Look): boolean {
  const side = Math.abs(x - 0.5);
  if (style === 'scarf')
    return !inside([x, y], [0.5, 0.425], 0.142, 0.2) && inside([x, y], [0.5, 0.41], 0.215, 0.27);
  if (!inside([x, y], [0.5, 0.385], 0.2, 0.245)) return false;
  if (style === 'cropped') return y < 0.25 + side * 0.25;
  if (style === 'short') return y < 0.29 + (x - 0.5) * 0.25 - side * 0.1 || (side > 0.155 && y < 0.4);
  return y < 0.275 + side * side * 3.2;
}

/** Whether hair, or the fall of a scarf, lies behind the head at a place. */
function isHairBehind([x, y]: Point, { style }: Look): boolean {
  if (style === 'bun') return inside([x, y], [0.5, 0.155], 0.085, 0.075);
  if (style === 'long') return inside([x, y], [0.5, 0.45], 0.245, 0.31) && y < 0.72;
  if (style === 'scarf') return inside([x, y], [0.5, 0.66], 0.25, 0.2);
  return false;
}

type Part = 'skin' | 'hair' | 'clothes';

function partAt(at: Point, look: Look): Part | undefined {
  const [x, y] = at;
  const side = Math.abs(x - 0.5);
  if (isHairBefore(at, look)) return 'hair';
  const face = inside(at, HEAD, 0.172, 0.222);
  if (face) return look.beard && y > 0.475 + Math.max(0, 0.09 - side) * 0.35 ? 'hair' : 'skin';
  if (look.style !== 'scarf' && side < 0.2 && Math.abs(y - 0.42) < 0.042) return 'skin';
  if (look.style === 'scarf' && isHairBehind(at, look)) return 'hair';
  const neckline = 0.77 - side * 0.75;
  if (side < 0.088 && y > 0.55 && y < Math.max(0.7, neckline)) return 'skin';
  if (y > 0.7 && inside(at, [0.5, 1.06], 0.43, 0.375))
    return side < 0.11 && y < neckline ? 'skin' : 'clothes';
  return isHairBehind(at, look) ? 'hair' : undefined;
}

/** A shade of a part: light comes from the left, and no two tiles are quite the same. */
function shade(colors: readonly string[], [x, y]: Point, seed: number): string {
  const light = (x - 0.3) * 1.5 + (y - 0.4) * 0.35;
  const place = light + (chanceAt(Math.round(x * 97), Math.round(y * 89), seed) - 0.5) * 0.75;
  const index = Math.min(colors.length - 1, Math.max(0, Math.floor(place * colors.length)));
  return colors[index] ?? '#17345f';
}

/** The portrait of a person who does not exist, laid in tiles, as SVG. The same look gives the same picture. */
export function portrait(look: Look): string {
  const figure = ([px, py]: Point) => {
    const at: Point = [px / SIDE, py / SIDE];
    const part = partAt(at, look);
    if (!part) return undefined;
    return (isHairBefore(at, look) ? undefined : featureAt(at, look)) ?? shade(look[part], at, look.seed);
  };
  const { ground, seed } = look;
  const groundAt = (ring: number, part: number) =>
    ground[Math.floor(chanceAt(ring, part, seed) * 1.999 + (ring % Math.max(1, ground.length - 1)))] ??
    '#e7ddca';
  return mosaic([HEAD[0] * SIDE, HEAD[1] * SIDE], groundAt, figure, seed);
}
