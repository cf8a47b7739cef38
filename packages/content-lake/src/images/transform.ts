import sharp from 'sharp';
import { cached } from './cache.ts';
import { ImageRequestError } from './errors.ts';
import { formatOf, formats, outputFormat } from './formats.ts';
import { asksForChange, readParams } from './params.ts';
import { render } from './render.ts';

export { ImageRequestError } from './errors.ts';

/**
 * Answers an image URL of Sanity's pipeline: `original` changed as the `query` asks, in the format the
 * browser's `accept` header allows. Results are kept in `cacheDir` under `key` (which must name these very bytes)
 * and the parameters. Without parameters, and for SVG and GIF unless `fm` asks, the original is given unchanged.
 * Throws ImageRequestError (status 400) for bad values and for what is no image.
 */
export async function transformImage(
  original: Uint8Array,
  query: URLSearchParams,
  accept: string,
  cacheDir: string,
  key: string,
): Promise<{ body: Uint8Array; contentType: string }> {
  const params = readParams(query);
  const metadata = await sharp(original).metadata().catch(refuse);
  const format = formatOf(metadata);
  if (!format) throw new ImageRequestError('The asset is not an image.');
  const untouched = (format === 'svg' || format === 'gif') && !params.fm;
  if (untouched || !asksForChange(query)) {
    return { body: original, contentType: formats[format].mimeType };
  }
  const fm = params.fm === 'pjpg' ? 'jpg' : (params.fm ?? null);
  const autoFormat = params.auto === 'format';
  const output = outputFormat({ format, hasAlpha: metadata.hasAlpha === true }, { fm, autoFormat }, accept);
  const name = JSON.stringify([key, output, { ...params, auto: undefined }]);
  const body = await cached(cacheDir, name, () => render(original, params, output).catch(refuse));
  return { body, contentType: formats[output].mimeType };
}

/** What sharp refuses is a broken or monstrous picture: the sender's fault, said without sharp's innards. */
function refuse(error: unknown): never {
  if (error instanceof ImageRequestError) throw error;
  throw new ImageRequestError('The asset cannot be read as an image.', { cause: error });
}
