import { z } from 'zod';
import { ImageRequestError } from './errors.ts';

/** No side of an answer is longer; the hosted pipeline has the same bound. */
export const longestSide = 8192;

const number = (min: number, max: number) => z.coerce.number().min(min).max(max);
const side = number(1, longestSide).transform(Math.round);
const flag = z.enum(['true', 'false', '1', '0', '']).transform((value) => value !== 'false' && value !== '0');
const colour = z
  .string()
  .regex(/^#?([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/i, 'must be a hexadecimal colour')
  .transform((value) => value.replace('#', '').toLowerCase());
const rect = z
  .string()
  .regex(/^\d+(\.\d+)?(,\d+(\.\d+)?){3}$/, 'must be left,top,width,height in pixels of the original')
  .transform((value) => {
    const [left = 0, top = 0, width = 0, height = 0] = value.split(',').map(Number);
    return { left, top, width, height };
  })
  .refine((value) => value.width >= 1 && value.height >= 1, 'must be at least one pixel wide and high');

const schema = z.object({
  w: side.optional(),
  h: side.optional(),
  'max-w': side.optional(),
  'max-h': side.optional(),
  'min-w': side.optional(),
  'min-h': side.optional(),
  fit: z.enum(['clip', 'crop', 'fill', 'fillmax', 'max', 'scale', 'min']).default('clip'),
  rect: rect.optional(),
  crop: z.enum(['top', 'bottom', 'left', 'right', 'center', 'focalpoint', 'entropy']).default('center'),
  'fp-x': number(0, 1).default(0.5),
  'fp-y': number(0, 1).default(0.5),
  'fp-z': number(1, 100).default(1),
  fm: z.enum(['jpg', 'pjpg', 'png', 'webp', 'avif']).optional(),
  q: number(0, 100).transform(Math.round).default(75),
  dpr: number(1, 3).default(1),
  auto: z.enum(['format']).optional(),
  bg: colour.optional(),
  blur: number(0, 2000).optional(),
  sharp: number(0, 100).optional(),
  flip: z.enum(['h', 'v', 'hv', 'vh']).optional(),
  or: z.enum(['0', '90', '180', '270']).default('0').transform(Number),
  invert: flag.default(false),
  sat: number(-100, 100).optional(),
});

/** The parameters of Sanity's image pipeline, checked and with their defaults. */
export type ImageParams = z.infer<typeof schema>;

/**
 * Reads the query of an image URL. Parameters that the pipeline does not know (`dl`, a cache buster) are left
 * out, so that they make no second copy in the cache. Throws ImageRequestError naming each bad value.
 */
export function readParams(query: URLSearchParams): ImageParams {
  const given = Object.keys(schema.shape).flatMap((name) => {
    const value = query.get(name);
    return value === null ? [] : [[name, value] as const];
  });
  const parsed = schema.safeParse(Object.fromEntries(given));
  if (parsed.success) return parsed.data;
  const issues = parsed.error.issues.map((issue) => `"${issue.path.join('.')}": ${issue.message}`);
  throw new ImageRequestError(`Invalid image parameters. ${issues.join('; ')}`);
}

/** Whether a query asks the pipeline for anything at all. */
export function asksForChange(query: URLSearchParams): boolean {
  return Object.keys(schema.shape).some((name) => query.has(name));
}
