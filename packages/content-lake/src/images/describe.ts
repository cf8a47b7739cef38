import sharp from 'sharp';
import { ImageRequestError } from './errors.ts';
import { formatOf, formats } from './formats.ts';

export type ImageDescription = {
  extension: string;
  mimeType: string;
  width: number;
  height: number;
  metadata: object;
};

/**
 * Looks at an uploaded picture: its format by its bytes, its size as it is shown (EXIF orientation honoured), and
 * `metadata` in the shape of Sanity's `sanity.imageMetadata`. Camera and place data are left out on purpose.
 * Throws ImageRequestError (status 400) for what is no image.
 */
export async function describeImage(bytes: Uint8Array): Promise<ImageDescription> {
  try {
    return await describe(bytes);
  } catch (error) {
    if (error instanceof ImageRequestError) throw error;
    throw new ImageRequestError('The uploaded file is not an image that can be read.', { cause: error });
  }
}

async function describe(bytes: Uint8Array): Promise<ImageDescription> {
  const found = await sharp(bytes).metadata();
  const format = formatOf(found);
  if (!format) throw new ImageRequestError('The uploaded file is not an image.');
  const { width, height } = found.autoOrient;
  const hasAlpha = found.hasAlpha === true;
  const isOpaque = !hasAlpha || (await sharp(bytes).stats()).isOpaque;
  return {
    extension: format,
    mimeType: formats[format].mimeType,
    width,
    height,
    metadata: {
      _type: 'sanity.imageMetadata',
      dimensions: { _type: 'sanity.imageDimensions', width, height, aspectRatio: width / height },
      lqip: await lowQualityPlaceholder(bytes, isOpaque),
      hasAlpha,
      isOpaque,
    },
  };
}

/** A picture 20 pixels wide as a data URL, which the Studio and sites show while the real one loads. */
async function lowQualityPlaceholder(bytes: Uint8Array, isOpaque: boolean): Promise<string> {
  const small = sharp(bytes).autoOrient().resize({ width: 20 }).toColourspace('srgb');
  const body = await (isOpaque ? small.flatten().jpeg({ quality: 50 }) : small.png()).toBuffer();
  return `data:image/${isOpaque ? 'jpeg' : 'png'};base64,${body.toString('base64')}`;
}
