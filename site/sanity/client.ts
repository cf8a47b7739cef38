import { createClient } from '@sanity/client';
import { environment, preview } from './environment.ts';

const { SANITY_PROJECT_ID, CONTENT_DATASET, SANITY_API_HOST } = environment;

/**
 * Reads published content only, and without a token, so that no draft and no person can come into a page; only a
 * preview for staff reads drafts. Not from the CDN: a build begins moments after a publish, and the CDN may not have
 * it yet.
 */
export const client = createClient({
  projectId: SANITY_PROJECT_ID,
  dataset: CONTENT_DATASET,
  apiVersion: '2025-02-19',
  useCdn: false,
  ...(preview ? { perspective: 'drafts', token: preview.token } : { perspective: 'published' }),
  ...(SANITY_API_HOST ? { apiHost: SANITY_API_HOST, useProjectHostname: false } : {}),
});
