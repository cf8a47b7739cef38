/**
 * Cuts Fraunces down to the letters that are needed: `node site/fonts/subset.ts`. Run again after
 * `@fontsource-variable/fraunces` changes. Writes `fraunces-1.woff2` (every letter of Latin-1, and œ) and
 * `fraunces-2.woff2` (the letters of Bosnian and French beyond these) for headings, and the same two with all of Latin
 * for the social pictures.
 */
import { readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';

const SOURCE = new URL('../../node_modules/@fontsource-variable/fraunces/files/', import.meta.url);
const charactersIn = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, n) => String.fromCodePoint(from + n)).join('');
const QUOTES = '“”‘’„–—…';
// The face has no narrow no-break space, as French sets before some signs: browsers make it of the plain one.
const LATIN = `${charactersIn(32, 127)}${charactersIn(192, 256)}œŒ${QUOTES}·©¿¡«»\u00A0`;
const EXTENDED = 'čćđšžČĆĐŠŽŸ';
// Titles of guides and names of people may hold any of these.
const ALL = `${charactersIn(32, 127)}${charactersIn(160, 592)}${QUOTES}`;

for (const [name, from, letters, targetFormat] of [
  ['fraunces-1.woff2', 'latin', LATIN, 'woff2'],
  ['fraunces-2.woff2', 'latin-ext', EXTENDED, 'woff2'],
  ['../social/fraunces-1.ttf', 'latin', ALL, 'sfnt'],
  ['../social/fraunces-2.ttf', 'latin-ext', ALL, 'sfnt'],
] as const) {
  const file = await readFile(new URL(`fraunces-${from}-wght-normal.woff2`, SOURCE));
  const font = await subsetFont(file, letters, {
    targetFormat,
    // Headings are set in one weight: the axis need not travel.
    variationAxes: { wght: 600 },
  });
  await writeFile(new URL(name, import.meta.url), font);
  console.log(`${name}: ${font.length} bytes`);
}
