import { createClient, type SanityClient } from '@sanity/client';
import type { LoadEnvironment } from './environment.ts';

/** The two datasets of the program, by what they hold. */
export function datasetsOf(env: LoadEnvironment) {
  return [
    { role: 'content', dataset: env.CONTENT_DATASET },
    { role: 'program', dataset: env.PROGRAM_DATASET },
  ] as const;
}

/** A client that may write a dataset and sees documents as they are stored. */
export function lakeClient(env: LoadEnvironment, dataset: string): SanityClient {
  return createClient({
    projectId: env.SANITY_PROJECT_ID,
    dataset,
    token: env.SANITY_API_TOKEN,
    apiVersion: '2025-02-19',
    useCdn: false,
    perspective: 'raw',
    ...(env.SANITY_API_HOST ? { apiHost: env.SANITY_API_HOST, useProjectHostname: false } : {}),
  });
}
