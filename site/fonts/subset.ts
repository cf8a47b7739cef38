/**
 * Cuts Fraunces down to the letters that headings need: `node site/fonts/subset.ts`. Run again after
 * `@fontsource-variable/fraunces` changes. Writes `fraunces-1.woff2` (Latin) and `fraunces-2.woff2` (the letters of
 * Bosnian that the first does not hold) beside this file.
 */
import { readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';

const SOURCE = new URL('../../node_modules/@fontsource-variable/fraunces/files/', import.meta.url);
const BASIC = Array.from({ length: 95 }, (_, n) => String.fromCodePoint(32 + n)).join('');
const LATIN = `${BASIC}áéíóúüñÁÉÍÓÚÜÑ¿¡“”‘’–—…·©«»`;
const EXTENDED = 'čćđšžČĆĐŠŽ';

for (const [name, from, letters] of [
  ['fraunces-1.woff2', 'fraunces-latin-wght-normal.woff2', LATIN],
  ['fraunces-2.woff2', 'fraunces-latin-ext-wght-normal.woff2', EXTENDED],
] as const) {
  const font = await subsetFont(await readFile(new URL(from, SOURCE)), letters, {
    targetFormat: 'woff2',
    // Headings are set in one weight: the axis need not travel.
    variationAxes: { wght: 600 },
  });
  await writeFile(new URL(name, import.meta.url), font);
  console.log(`${name}: ${font.length} bytes`);
}
