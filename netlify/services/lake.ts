import { createClient, type SanityClient } from '@sanity/client';
import type { Environment } from '../environment.ts';

/** Milliseconds one call to the Content Lake may take, so that a person has an answer within eight seconds. */
const CALL_LIMIT = 3000;

function client(env: Environment, dataset: string): SanityClient {
  return createClient({
    projectId: env.SANITY_PROJECT_ID,
    dataset,
    apiVersion: '2025-02-19',
    token: env.SANITY_API_TOKEN,
    useCdn: false,
    timeout: CALL_LIMIT,
    maxRetries: 0,
    ...(env.SANITY_API_HOST ? { apiHost: env.SANITY_API_HOST, useProjectHostname: false } : {}),
  });
}

/** The private dataset: people, matches, letters. Raw, because these documents have no drafts. */
export function programLake(env: Environment): SanityClient {
  return client(env, env.PROGRAM_DATASET).withConfig({ perspective: 'raw' });
}

/** The public dataset: what the site shows, and the settings. */
export function contentLake(env: Environment): SanityClient {
  return client(env, env.CONTENT_DATASET).withConfig({ perspective: 'published' });
}
