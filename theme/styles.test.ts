import fc from 'fast-check';
import { expect, test } from 'vitest';
import { accentBeside, cityTiles, linkByNight, mainThatReads } from './cityColors.ts';
import { contrast } from './contrast.ts';
import { layTiles, themeStyles } from './styles.ts';
import { DARK, LIGHT, TILES } from './theme.ts';

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

const color = fc
  .integer({ min: 0, max: 0xffffff })
  .map((number) => `#${number.toString(16).padStart(6, '0')}`);

test('of any two colors of a city, what is made can be read by day and by night', () => {
  const day = [LIGHT.paper, LIGHT.card, LIGHT.wash];
  const night = [DARK.paper, DARK.card, DARK.wash];
  fc.assert(
    fc.property(color, color, (wishedMain, wishedAccent) => {
      const main = mainThatReads(wishedMain, day);
      const accent = accentBeside(wishedAccent, main);
      for (const ground of ['#ffffff', ...day]) expect(contrast(main, ground)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(accent, main)).toBeGreaterThanOrEqual(3);
      const { lapis = '', blue = '', honey } = cityTiles({ main, accent, logo: null });
      expect([lapis, honey]).toEqual([main, accent]);
      expect(contrast('#ffffff', blue)).toBeGreaterThanOrEqual(4.5);
      for (const ground of night)
        expect(contrast(linkByNight(main, night), ground)).toBeGreaterThanOrEqual(4.5);
    }),
  );
});

test('a color that can be read stays as the city gave it', () => {
  expect(mainThatReads('#0b4f6c', [LIGHT.paper, LIGHT.wash])).toBe('#0b4f6c');
  expect(accentBeside('#e0a526', '#0b4f6c')).toBe('#e0a526');
});
