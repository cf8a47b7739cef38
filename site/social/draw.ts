import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import satori from 'satori';
import sharp from 'sharp';
import { LIGHT } from '../../theme/theme.ts';
import { background, HEIGHT, WIDTH } from './background.ts';
import type { SocialImage } from './socialImages.ts';

/** Raised when the drawing changes, so that pictures kept from an earlier build are drawn anew. */
const VERSION = 2;
/** Hosts keep this folder from one build to the next. */
const KEPT = join('node_modules', '.astro', 'social');
const FONTS = join('node_modules', '@fontsource', 'fraunces', 'files');

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

const ground = once(() => sharp(Buffer.from(background())).png().toBuffer());
const fonts = once(() =>
  Promise.all(
    ['latin', 'latin-ext'].map(async (letters) => ({
      name: letters === 'latin' ? 'Fraunces' : 'Fraunces Extended',
      data: await readFile(join(FONTS, `fraunces-${letters}-600-normal.woff`)),
      weight: 600 as const,
      style: 'normal' as const,
    })),
  ),
);

const box = (style: Record<string, string | number>, children: unknown) => ({
  type: 'div',
  props: { style, children },
});

/** The words of a picture: the part of the site, the title in the size that fits, and the program's name. */
function words({ kind, title }: SocialImage, programName: string) {
  const fontSize = title.length > 70 ? 46 : title.length > 40 ? 56 : 70;
  return {
    ...box(
      {
        boxSizing: 'border-box',
        display: 'flex',
        flexDirection: 'column',
        justifyContent: 'space-between',
        width: 720,
        height: HEIGHT - 60,
        padding: '70px 40px 34px 64px',
        fontFamily: 'Fraunces, Fraunces Extended',
      },
      [
        box({ display: 'flex', flexDirection: 'column' }, [
          box({ color: LIGHT.mala, fontSize: 32, marginBottom: 18 }, kind),
          box({ color: LIGHT.ink, fontSize, lineHeight: 1.15 }, title),
        ]),
        box({ color: LIGHT.soft, fontSize: 30 }, kind === programName ? '' : programName),
      ],
    ),
    key: null,
  };
}

/** A social picture as PNG, 1200 by 630. Kept between builds by what it shows. */
export async function drawSocialImage(image: SocialImage, programName: string): Promise<Buffer> {
  const shown = JSON.stringify([VERSION, image.kind, image.title, programName]);
  const file = join(KEPT, `${createHash('sha256').update(shown).digest('hex').slice(0, 32)}.png`);
  const kept = await readFile(file).catch(() => undefined);
  if (kept) return kept;
  const text = await satori(words(image, programName), {
    width: WIDTH,
    height: HEIGHT,
    fonts: await fonts(),
  });
  const drawn = await sharp(await ground())
    .composite([{ input: Buffer.from(text) }])
    .png({ palette: true, colours: 64, effort: 2 })
    .toBuffer();
  await mkdir(KEPT, { recursive: true });
  await writeFile(file, drawn);
  return drawn;
}
