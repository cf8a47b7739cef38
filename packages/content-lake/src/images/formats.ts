/** What an output format is called in `fm`, in file names and in headers. */
export const formats = {
  jpg: { mimeType: 'image/jpeg', alpha: false },
  png: { mimeType: 'image/png', alpha: true },
  webp: { mimeType: 'image/webp', alpha: true },
  avif: { mimeType: 'image/avif', alpha: true },
  gif: { mimeType: 'image/gif', alpha: true },
  svg: { mimeType: 'image/svg+xml', alpha: true },
  tif: { mimeType: 'image/tiff', alpha: true },
  heif: { mimeType: 'image/heif', alpha: false },
} as const;

export type Format = keyof typeof formats;

/** The formats this pipeline writes. */
export type OutputFormat = 'jpg' | 'png' | 'webp' | 'avif';

/** Names a format from what sharp's metadata says, or null for what is no picture. */
export function formatOf(metadata: { format?: string; compression?: string }): Format | null {
  switch (metadata.format) {
    case 'jpeg':
      return 'jpg';
    case 'tiff':
      return 'tif';
    case 'heif':
      return metadata.compression === 'av1' ? 'avif' : 'heif';
    case 'png':
    case 'webp':
    case 'avif':
    case 'gif':
    case 'svg':
      return metadata.format;
    default:
      return null;
  }
}

/**
 * Chooses the format to write: what `fm` asks, else with `auto=format` the best the browser accepts, else that
 * of the original. Formats browsers do not show (TIFF, HEIF) become JPEG or PNG.
 */
export function outputFormat(
  original: { format: Format; hasAlpha: boolean },
  asked: { fm: OutputFormat | null; autoFormat: boolean },
  accept: string,
): OutputFormat {
  if (asked.fm) return asked.fm;
  // WebP before AVIF: AVIF takes seconds to write, and the hosted pipeline too answers a first request so.
  if (asked.autoFormat && accept.includes('image/webp')) return 'webp';
  if (asked.autoFormat && accept.includes('image/avif')) return 'avif';
  const { format, hasAlpha } = original;
  if (format === 'jpg' || format === 'png' || format === 'webp' || format === 'avif') return format;
  return hasAlpha ? 'png' : 'jpg';
}
