import sharp from 'sharp';
import { LIGHT } from '../../theme/theme.ts';
import { background, HEIGHT } from './background.ts';
import { drawnOnce, faces, lettering, once } from './lettering.ts';
import type { SocialImage } from './socialImages.ts';

/** Raised when the drawing changes, so that pictures kept from an earlier build are drawn anew. */
const VERSION = 4;
/** Pixels from the left edge to the words, and how wide a line of them may be. */
const LEFT = 64;
const LINE = 616;

const ground = once(() => sharp(Buffer.from(background())).png().toBuffer());

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
      input: await lettering(text, { size, color, width: LINE }),
      left: LEFT,
      top,
    })),
  );
}

/** A social picture as PNG, 1200 by 630. Kept between builds by what it shows. */
export function drawSocialImage(image: SocialImage, programName: string): Promise<Buffer> {
  return drawnOnce([VERSION, image.kind, image.title, programName], async () =>
    sharp(await ground())
      .composite(await words(image, programName))
      .png({ palette: true, colours: 64, effort: 2 })
      .toBuffer(),
  );
}
