import { ClientError, createClient, type SanityClient, ServerError } from '@sanity/client';
import { z } from 'zod';
import type { Environment } from '../environment.ts';
import { TIMEOUTS_MS, TooSlow } from '../withTimeout.ts';

function client(env: Environment, dataset: string): SanityClient {
  return createClient({
    projectId: env.SANITY_PROJECT_ID,
    dataset,
    apiVersion: '2025-02-19',
    token: env.SANITY_API_TOKEN,
    useCdn: false,
    timeout: TIMEOUTS_MS.lake,
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

const answer = z.object({ result: z.unknown() });

/**
 * What the client's `fetch` gives, asked with nothing in the address of the request: addresses are kept in logs, and the
 * client puts each value there. For every question that holds an email address or another word about a person.
 */
export async function queryViaPost(
  lake: SanityClient,
  query: string,
  params: Record<string, unknown>,
): Promise<unknown> {
  const { dataset = '', perspective = 'raw' } = lake.config();
  const asked: unknown = await lake.request({
    method: 'POST',
    url: `/data/query/${dataset}`,
    query: { perspective: String(perspective) },
    body: { query, params },
  });
  return answer.parse(asked).result;
}

/** Statuses of the Content Lake that pass: too slow, too often, in conflict, or our key not accepted for the moment. */
const PASSING = [401, 403, 408, 409, 429];

/** Names of what the client throws when the Content Lake does not answer in time. */
const AWAY = ['TimeoutError', 'AbortError'];

/** Whether an error is the Content Lake's being away, which passes, and not the fault of what was asked of it. */
export function isAway(error: unknown): boolean {
  if (error instanceof ClientError) return PASSING.includes(error.statusCode);
  // The client gives this one no name of its own.
  if (error instanceof ServerError) return true;
  if (!(error instanceof Error)) return false;
  // What fetch throws when the network fails is a TypeError with a cause; one of our own has none.
  if (error instanceof TypeError) return error.cause instanceof Error;
  return error instanceof TooSlow || AWAY.includes(error.name);
}
