import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { LIGHT } from '../../theme/theme.ts';
import { escapeHtml } from '../html.ts';
import { background, HEIGHT } from './background.ts';
import type { SocialImage } from './socialImages.ts';

/** Raised when the drawing changes, so that pictures kept from an earlier build are drawn anew. */
const VERSION = 4;
/** Hosts keep this folder from one build to the next. */
const KEPT = join('node_modules', '.astro', 'social');
/** Made by `site/fonts/subset.ts`. One family in two files: the letters of the second are found once both are known. */
const FONTS = ['fraunces-1.ttf', 'fraunces-2.ttf'].map((name) => join('site', 'social', name));
/** Pixels from the left edge to the words, and how wide a line of them may be. */
const LEFT = 64;
const LINE = 616;

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

const ground = once(() => sharp(Buffer.from(background())).png().toBuffer());

/** A text in the face of the headings, broken into lines. `size` in pixels: at 72 dots an inch a point is one. */
function lettering(text: string, size: number, color: string, font = FONTS[0]): Promise<Buffer> {
  const markup = `<span foreground="${color}" line_height="1.15">${escapeHtml(text)}</span>`;
  const set = { fontfile: font, font: `Fraunces SemiBold ${size}`, dpi: 72, width: LINE, rgba: true };
  return sharp({ text: { text: markup, ...set } })
    .png()
    .toBuffer();
}

/** Makes every file of the face known to the library that sets the letters. */
const faces = once(() => Promise.all(FONTS.map((font) => lettering('č', 10, LIGHT.ink, font))));

/** The words of a picture: the part of the site, the title in the size that fits, and the program's name. */
async function words({ kind, title }: SocialImage, programName: string) {
  await faces();
  const size = title.length > 70 ? 46 : title.length > 40 ? 56 : 70;
  const lines = [
    { text: kind, size: 32, color: LIGHT.mala, top: 74 },
    { text: title, size, color: LIGHT.ink, top: 140 },
    { text: kind === programName ? '' : programName, size: 30, color: LIGHT.soft, top: HEIGHT - 120 },
  ].filter(({ text }) => text);
  return Promise.all(
    lines.map(async ({ text, size, color, top }) => ({
      input: await lettering(text, size, color),
      left: LEFT,
      top,
    })),
  );
}

/** A social picture as PNG, 1200 by 630. Kept between builds by what it shows. */
export async function drawSocialImage(image: SocialImage, programName: string): Promise<Buffer> {
  const shown = JSON.stringify([VERSION, image.kind, image.title, programName]);
  const file = join(KEPT, `${createHash('sha256').update(shown).digest('hex').slice(0, 32)}.png`);
  const kept = await readFile(file).catch(() => undefined);
  if (kept) return kept;
  const drawn = await sharp(await ground())
    .composite(await words(image, programName))
    .png({ palette: true, colours: 64, effort: 2 })
    .toBuffer();
  await mkdir(KEPT, { recursive: true });
  await writeFile(file, drawn);
  return drawn;
}
