import { createClient } from '@sanity/client';
import { z } from 'zod';

/** An unset variable and an empty one are the same. */
const optional = z.preprocess((value) => (value === '' ? undefined : value), z.string().optional());

/** The one place where the site reads where its content lies. `process.env`, because Vite would bake in its own. */
const env = z
  .object({
    SANITY_PROJECT_ID: optional.transform((value) => value ?? 'mosaic'),
    CONTENT_DATASET: optional.transform((value) => value ?? 'production'),
    /** Only where the Content Lake is not Sanity's own. */
    SANITY_API_HOST: optional,
  })
  .parse(process.env);

/**
 * Reads published content only, and without a token, so that no draft and no person can come into a page. Not from
 * the CDN: a build begins moments after a publish, and the CDN may not have it yet.
 */
export const client = createClient({
  projectId: env.SANITY_PROJECT_ID,
  dataset: env.CONTENT_DATASET,
  apiVersion: '2025-02-19',
  perspective: 'published',
  useCdn: false,
  ...(env.SANITY_API_HOST ? { apiHost: env.SANITY_API_HOST, useProjectHostname: false } : {}),
});
