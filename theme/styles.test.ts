import { expect, test } from 'vitest';
import { layTiles, themeStyles } from './styles.ts';
import { DARK, LIGHT, TILES } from './theme.ts';

/** Relative luminance of a color (WCAG 2.2). */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

test.each([
  ['day', LIGHT],
  ['night', DARK],
])('words can be read on every ground, and edges seen, by %s', (_, colors) => {
  for (const ground of [colors.paper, colors.card, colors.wash]) {
    for (const words of [colors.ink, colors.soft, colors.link, colors.terra, colors.mala])
      expect(contrast(words, ground), `${words} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colors.edge, ground), `${colors.edge} on ${ground}`).toBeGreaterThanOrEqual(3);
  }
  expect(contrast('#ffffff', colors.act)).toBeGreaterThanOrEqual(4.5);
});

test('a tile is written where it is used, and what changes by night stays a variable', () => {
  expect(layTiles('a{color:var(--lapis);background:var(--paper)}')).toBe(
    `a{color:${TILES.lapis};background:var(--paper)}`,
  );
  expect(themeStyles()).toContain(`--ink:${LIGHT.ink};`);
});
