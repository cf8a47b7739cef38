import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { TILES } from '../../../../theme/theme.ts';
import { PEOPLE } from './people.ts';
import { PROFESSIONS } from './professions.ts';
import { sceneSvg } from './scene.ts';

const SCENES = Object.entries({ ...PROFESSIONS, ...PEOPLE });

test.each(SCENES)('the scene %s is a light file of its own, the same at every build', (name, scene) => {
  const svg = sceneSvg(name, scene.ground, scene.shapes);
  expect(svg).toBe(sceneSvg(name, scene.ground, scene.shapes));
  expect(gzipSync(svg, { level: 6 }).length).toBeLessThan(1100);
  expect(svg).not.toMatch(/NaN|undefined/);
});

test.each(SCENES)(
  'every shape of %s has the color of a tile, and another one than its ground',
  (_, scene) => {
    expect(scene.shapes.length).toBeGreaterThan(1);
    for (const [tile] of scene.shapes) expect(Object.keys(TILES)).toContain(tile);
    expect(scene.shapes[0]?.[0]).not.toBe(scene.ground);
  },
);
