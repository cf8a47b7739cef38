import { z } from 'zod';
import { listOf } from '../stored.ts';

/** Text that staff write with links and emphasis: Portable Text, read by the site as it is. */
export const richText = listOf(z.looseObject({ _type: z.string() }));
export type RichText = z.output<typeof richText>;

/** A list of short lines, each an item on the page. */
export const lines = listOf(z.string());

/** The part of an address that names a page: small letters, digits and hyphens. */
export const slug = z.string().regex(/^[a-z0-9-]+$/, 'Use only small letters a–z, digits and hyphens');
