import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient, type SanityClient } from '@sanity/client';
import type { StoredDocument } from '../content/documents.ts';
import { startContentLake } from '../packages/content-lake/src/index.ts';
import { loadDocuments } from './loadDocuments.ts';

/** A Content Lake of its own with these documents in its public dataset, for as long as the work takes. */
export async function withLake<Result>(
  documents: StoredDocument[],
  work: (lake: { url: string; client: SanityClient }) => Promise<Result>,
): Promise<Result> {
  const dir = mkdtempSync(join(tmpdir(), 'bench-lake-'));
  const lake = await startContentLake({
    dir,
    port: 0,
    projectId: 'mosaic',
    // Thousands of guides in one answer, on a machine that does other work too.
    queryTimeoutMs: 120_000,
    datasets: [{ name: 'production', aclMode: 'public' }],
    tokens: [{ token: 'bench', userId: 'bench', grants: 'write' }],
  });
  const client = createClient({
    projectId: 'mosaic',
    dataset: 'production',
    apiHost: lake.url,
    useProjectHostname: false,
    apiVersion: '2025-02-19',
    token: 'bench',
    useCdn: false,
  });
  try {
    await loadDocuments(client, documents);
    return await work({ url: lake.url, client });
  } finally {
    await lake.close();
    rmSync(dir, { recursive: true, force: true });
  }
}
