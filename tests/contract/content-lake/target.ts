import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ClientConfig, createClient, type SanityClient } from '@sanity/client';
import { afterAll } from 'vitest';
import { startContentLake } from '../../../packages/content-lake/src/index.ts';

const API_VERSION = '2025-02-19';

export type Target = {
  /** A client that may write, sees documents as stored and never reads from a cache. */
  client: SanityClient;
  /** The same place with other settings; `token: undefined` for a stranger. */
  as(settings: Partial<ClientConfig>): SanityClient;
};

/**
 * The Content Lake under test: a local one by default, the hosted service with CONTRACT_TARGET=hosted.
 * Call it at the top of a test file; what it starts ends with the file.
 */
export async function contractTarget(): Promise<Target> {
  const config = process.env.CONTRACT_TARGET === 'hosted' ? hosted() : await local();
  const client = createClient({
    apiVersion: API_VERSION,
    useCdn: false,
    perspective: 'raw',
    ...config,
  });
  return { client, as: (settings) => client.withConfig(settings) };
}

function hosted(): ClientConfig {
  const needed = (name: string): string => {
    const value = process.env[name];
    if (!value) throw new Error(`CONTRACT_TARGET=hosted needs ${name}`);
    return value;
  };
  return {
    projectId: needed('SANITY_CONTRACT_PROJECT'),
    dataset: needed('SANITY_CONTRACT_DATASET'),
    token: needed('SANITY_CONTRACT_TOKEN'),
  };
}

async function local(): Promise<ClientConfig> {
  const dir = await mkdtemp(join(tmpdir(), 'lake-contract-'));
  const lake = await startContentLake({
    dir,
    port: 0,
    projectId: 'contract',
    datasets: [{ name: 'test', aclMode: 'public' }],
    tokens: [{ token: 'contract-writer', userId: 'writer', grants: 'write' }],
  });
  afterAll(async () => {
    await lake.close();
    await rm(dir, { recursive: true, force: true });
  });
  return {
    projectId: 'contract',
    dataset: 'test',
    token: 'contract-writer',
    apiHost: lake.url,
    useProjectHostname: false,
  };
}

/** How long to wait for something that comes by itself, in `expect.poll`; ample, because machines are busy. */
export const soon = { timeout: 20_000 };

/** An id that no other run uses. */
export function uniqueId(name: string): string {
  return `contract-${name}-${randomUUID()}`;
}

/** Runs a test with a fresh id and afterwards deletes the document, its draft, and all others that are named. */
export async function withDocument(
  target: Target,
  work: (id: string, alsoDelete: (id: string) => void) => Promise<void>,
): Promise<void> {
  const ids = [uniqueId('document')];
  const [id = ''] = ids;
  try {
    await work(id, (other) => ids.push(other));
  } finally {
    // Later documents may reference earlier ones, so they go first.
    const removal = target.client.transaction();
    for (const one of ids.toReversed()) removal.delete(`drafts.${one}`).delete(one);
    await removal.commit({ visibility: 'async' });
  }
}

/** The error that a promise rejects with, as far as tests look at it. */
export async function refusalOf(
  promise: Promise<unknown>,
): Promise<{ statusCode: unknown; details: unknown }> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof Error) {
      const statusCode = 'statusCode' in error ? error.statusCode : undefined;
      return { statusCode, details: 'details' in error ? error.details : undefined };
    }
    throw error;
  }
  throw new Error('It was not refused');
}
