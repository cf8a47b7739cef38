import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { LIGHT } from '../../theme/theme.ts';
import { escapeHtml } from '../html.ts';

/** Hosts keep this folder from one build to the next. */
const KEPT = join('node_modules', '.astro', 'social');
/** Made by `site/fonts/subset.ts`. One family in two files: the letters of the second are found once both are known. */
const FONTS = ['fraunces-1.ttf', 'fraunces-2.ttf'].map((name) => join('site', 'social', name));

export function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** A text in the face of the headings, broken into lines of this width. `size` in pixels: at 72 dots an inch a point is one. */
export function lettering(
  text: string,
  {
    size,
    color,
    width,
    font = FONTS[0],
  }: { size: number; color: string; width: number; font?: string | undefined },
): Promise<Buffer> {
  const markup = `<span foreground="${color}" line_height="1.15">${escapeHtml(text)}</span>`;
  const set = { fontfile: font, font: `Fraunces SemiBold ${size}`, dpi: 72, width, rgba: true };
  return sharp({ text: { text: markup, ...set } })
    .png()
    .toBuffer();
}

/** Makes every file of the face known to the library that sets the letters. */
export const faces = once(() =>
  Promise.all(FONTS.map((font) => lettering('č', { size: 10, color: LIGHT.ink, width: 100, font }))),
);

/** A picture that was drawn in an earlier build, or that is drawn now and kept. `shown` is all that it shows. */
export async function drawnOnce(shown: unknown, draw: () => Promise<Buffer>): Promise<Buffer> {
  const name = createHash('sha256').update(JSON.stringify(shown)).digest('hex').slice(0, 32);
  const file = join(KEPT, `${name}.png`);
  const kept = await readFile(file).catch(() => undefined);
  if (kept) return kept;
  const drawn = await draw();
  await mkdir(KEPT, { recursive: true });
  await writeFile(file, drawn);
  return drawn;
}
