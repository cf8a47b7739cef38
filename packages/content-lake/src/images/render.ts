import sharp, { type Sharp } from 'sharp';
import { ImageRequestError } from './errors.ts';
import { formats, type OutputFormat } from './formats.ts';
import { geometry, withinSource } from './geometry.ts';
import type { ImageParams } from './params.ts';

/** Carries out the parameters on a picture and gives the bytes of the result, without its metadata. */
export async function render(
  original: Uint8Array,
  params: ImageParams,
  format: OutputFormat,
): Promise<Uint8Array> {
  const { image, size } = await uprightPart(original, params);
  const { region, size: target, canvas } = geometry(size, params);
  let result =
    params.fit === 'crop' && params.crop === 'entropy'
      ? image.resize({ ...target, fit: 'cover', position: sharp.strategy.entropy })
      : image.extract(region).resize({ ...target, fit: 'fill' });
  if (canvas.width !== target.width || canvas.height !== target.height) {
    result = result.extend({
      left: Math.floor((canvas.width - target.width) / 2),
      right: Math.ceil((canvas.width - target.width) / 2),
      top: Math.floor((canvas.height - target.height) / 2),
      bottom: Math.ceil((canvas.height - target.height) / 2),
      background: background(params.bg, format),
    });
  }
  return encode(withEffects(result, params, format), params, format);
}

/** Turns the picture as its EXIF says, cuts `rect` out of it, then turns and flips that as asked. */
async function uprightPart(original: Uint8Array, params: ImageParams) {
  const { data, info } = await sharp(original).autoOrient().toColourspace('srgb').raw().toBuffer({
    resolveWithObject: true,
  });
  const raw = { width: info.width, height: info.height, channels: info.channels };
  const part = params.rect ? withinSource(raw, params.rect) : { left: 0, top: 0, ...raw };
  if (!part) {
    throw new ImageRequestError(`"rect" lies outside the image of ${raw.width} by ${raw.height} pixels.`);
  }
  const { left, top, width, height } = part;
  let image = sharp(data, { raw }).extract({ left, top, width, height });
  // Steps are made one by one on raw pixels: within one pipeline sharp chooses their order by itself.
  if (params.or !== 0) image = await step(image.rotate(params.or));
  if (params.flip?.includes('v')) image = image.flip();
  if (params.flip?.includes('h')) image = image.flop();
  const turned = params.or % 180 === 0 ? { width, height } : { width: height, height: width };
  return { image: await step(image), size: turned };
}

async function step(image: Sharp): Promise<Sharp> {
  const { data, info } = await image.raw().toBuffer({ resolveWithObject: true });
  return sharp(data, { raw: { width: info.width, height: info.height, channels: info.channels } });
}

function withEffects(image: Sharp, params: ImageParams, format: OutputFormat): Sharp {
  let result = image;
  // The scale of `blur` and `sharp` is the pipeline's own; sigma is what sharp understands.
  if (params.blur) result = result.blur(Math.max(0.3, params.blur / 10));
  if (params.sharp) result = result.sharpen({ sigma: 0.5 + params.sharp / 50 });
  if (params.sat !== undefined) result = result.modulate({ saturation: 1 + params.sat / 100 });
  if (params.invert) result = result.negate({ alpha: false });
  if (params.bg !== undefined || !formats[format].alpha) {
    result = result.flatten({ background: background(params.bg, 'jpg') });
  }
  return result;
}

/** `bg` may be rgb, argb, rrggbb or aarrggbb, alpha first, as in the URLs of the hosted pipeline. */
function background(bg: string | undefined, format: OutputFormat) {
  if (bg === undefined) return formats[format].alpha ? { r: 0, g: 0, b: 0, alpha: 0 } : '#ffffff';
  const long = bg.length <= 4 ? [...bg].map((digit) => digit + digit).join('') : bg;
  return long.length === 8 ? `#${long.slice(2)}${long.slice(0, 2)}` : `#${long}`;
}

async function encode(image: Sharp, params: ImageParams, format: OutputFormat): Promise<Uint8Array> {
  const quality = Math.max(1, params.q);
  switch (format) {
    case 'jpg':
      return image.jpeg({ quality, progressive: params.fm === 'pjpg', mozjpeg: false }).toBuffer();
    case 'png':
      return image.png().toBuffer();
    case 'webp':
      return image.webp({ quality }).toBuffer();
    case 'avif':
      // The least effort: on a laptop a picture must not take seconds.
      return image.avif({ quality, effort: 0 }).toBuffer();
  }
}
