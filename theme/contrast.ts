/** A color as the three numbers of its light, from 0 to 255. */
const partsOf = (color: string): number[] =>
  [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));

/** Relative luminance of a color (WCAG 2.2). */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = partsOf(color)
    .map((part) => part / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** How well two colors (`#rrggbb`) are told apart: 1 is not at all, 21 is black on white (WCAG 2.2). */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** A color on the way to another: 0 is the color itself, 1 is the other. */
export function mix(color: string, other: string, share: number): string {
  const goal = partsOf(other);
  const mixed = partsOf(color).map((part, at) => Math.round(part + ((goal[at] ?? part) - part) * share));
  return `#${mixed.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

const STEPS = 50;

/** The color nearest to one, on the way to another, that `isEnough` takes; the other where none before it does. */
export function nearest(color: string, towards: string, isEnough: (color: string) => boolean): string {
  for (let step = 0; step < STEPS; step += 1) {
    const tried = mix(color, towards, step / STEPS);
    if (isEnough(tried)) return tried;
  }
  return towards;
}
