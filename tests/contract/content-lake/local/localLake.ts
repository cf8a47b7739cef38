import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient, type SanityClient } from '@sanity/client';
import { afterEach } from 'vitest';
import { type ContentLakeOptions, startContentLake } from '../../../../packages/content-lake/src/index.ts';

/* Lakes that only the local tests need: they are killed, restarted, overloaded and read by strangers. */

const cleanups: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const cleanup of cleanups.splice(0).toReversed()) await cleanup();
});

/** Has something done after the test, last come first served. */
export function afterwards(cleanup: () => Promise<unknown>): void {
  cleanups.push(cleanup);
}

/** A folder that is deleted after the test. */
export async function stateFolder(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'lake-local-'));
  afterwards(() => rm(dir, { recursive: true, force: true }));
  return dir;
}

/** Options of a lake with an open and a closed dataset, a writer and a reader. */
export async function settings(changes: Partial<ContentLakeOptions> = {}): Promise<ContentLakeOptions> {
  return {
    dir: await stateFolder(),
    port: 0,
    projectId: 'local-test',
    datasets: [
      { name: 'open', aclMode: 'public' },
      { name: 'closed', aclMode: 'private' },
    ],
    tokens: [
      { token: 'writer', userId: 'writer', grants: 'write' },
      { token: 'reader', userId: 'reader', grants: 'read' },
    ],
    ...changes,
  };
}

/** Starts a lake that ends with the test, if not before. */
export async function start(options: ContentLakeOptions) {
  const lake = await startContentLake(options);
  let open = true;
  const close = async () => {
    if (open) await lake.close();
    open = false;
  };
  afterwards(close);
  return { ...lake, close };
}

/** A client that sees documents as stored. */
export function clientOf(url: string, token: string | undefined = 'writer', dataset = 'open'): SanityClient {
  return createClient({
    apiHost: url,
    useProjectHostname: false,
    projectId: 'local-test',
    dataset,
    apiVersion: '2025-02-19',
    useCdn: false,
    perspective: 'raw',
    ...(token === undefined ? {} : { token }),
  });
}

/** A client without a token. */
export const stranger = (url: string, dataset = 'open') =>
  clientOf(url, undefined, dataset).withConfig({ token: undefined });

/** A port that is free now, for a lake that must come back at the same address. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
