import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const IMPORT = /(?:from|import) '(\.[^']+)'/g;

/** What dependency-cruiser cannot read: which folder's Astro files import from which other. */
function imports(): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const name of readdirSync('site', { recursive: true, encoding: 'utf8' })) {
    if (!/\.(astro|ts)$/.test(name) || /\.test\.ts$/.test(name)) continue;
    const folder = dirname(name);
    const to = found.get(folder) ?? new Set();
    found.set(folder, to);
    for (const [, path = ''] of readFileSync(join('site', name), 'utf8').matchAll(IMPORT))
      to.add(dirname(join(folder, path)));
  }
  return found;
}

const isWithin = (one: string, other: string) => other === '.' || one.startsWith(`${other}/`);

test('no two folders of the site import each other', () => {
  const all = imports();
  expect(all.get('layouts')).toContain('components');
  const pairs = [...all].flatMap(([from, tos]) =>
    [...tos]
      .filter((to) => from < to && all.get(to)?.has(from) && !isWithin(from, to) && !isWithin(to, from))
      .map((to) => `${from} and ${to}`),
  );
  expect(pairs).toEqual([]);
});
