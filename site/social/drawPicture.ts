import sharp from 'sharp';
import type { SharePicture } from '../../blocks/sharePicture/schema.ts';
import { type Language, LOCALES } from '../../locales/locales.ts';
import { groundOf, letteringOf, PICTURE_SIDE, pictureFile, placed } from '../pictures/picture.ts';
import { drawnOnce, faces, lettering } from './lettering.ts';

/** Raised when the drawing changes, so that pictures kept from an earlier build are drawn anew. */
const VERSION = 1;

/** Whether the face of the headings has the letters of a language: it has Latin ones. Others have the SVG. */
export const hasFace = (language: Language): boolean => LOCALES[language].language.direction === 'ltr';

/** A picture to share as PNG, for places that take no SVG. Its words stand where the SVG has them. */
export function drawPicture(
  picture: SharePicture,
  around: Parameters<typeof letteringOf>[1],
): Promise<Buffer> {
  const ground = pictureFile(groundOf(picture));
  const lines = letteringOf(picture, around);
  return drawnOnce(['picture', VERSION, ground, lines], async () => {
    await faces();
    const words = lines.map(async (line) => {
      const { text, size, color, y } = line;
      const input = await lettering(text, { size, color, width: PICTURE_SIDE });
      const { width = 0 } = await sharp(input).metadata();
      const { x, anchor } = placed(line, 'ltr');
      // Letters hang from the top of the picture that is set in; capitals are about 0.73 of the size.
      return {
        input,
        left: Math.round(anchor === 'middle' ? x - width / 2 : x),
        top: Math.round(y - size * 0.73),
      };
    });
    return sharp(Buffer.from(ground))
      .composite(await Promise.all(words))
      .png({ palette: true, colours: 128, effort: 2, dither: 0 })
      .toBuffer();
  });
}
