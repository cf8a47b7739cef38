import { z } from 'zod';

/** Text that staff write with links and emphasis: Portable Text, read by the site as it is. */
export const richText = z
  .array(z.looseObject({ _type: z.string() }))
  .nullish()
  .transform((blocks) => blocks ?? []);
export type RichText = z.output<typeof richText>;

/** A list of short lines, each an item on the page. */
export const lines = z
  .array(z.string())
  .nullish()
  .transform((list) => list ?? []);

/** The part of an address that names a page: small letters, digits and hyphens. */
export const slug = z.string().regex(/^[a-z0-9-]+$/, 'Use only small letters a–z, digits and hyphens');
