import { createClient, type SanityClient } from '@sanity/client';
import { publicContent, type StoredDocument } from '../../content/documents.ts';
import { startContentLake } from '../../packages/content-lake/src/index.ts';

export interface Content {
  url: string;
  client: SanityClient;
  close: () => Promise<void>;
}

/** A Content Lake of its own in a folder, with the starter content or another. What is in it may be changed. */
export async function startContent(
  dir: string,
  documents: readonly StoredDocument[] = publicContent(),
): Promise<Content> {
  const lake = await startContentLake({
    dir,
    port: 0,
    projectId: 'mosaic',
    datasets: [{ name: 'production', aclMode: 'public' }],
    tokens: [{ token: 'test', userId: 'test', grants: 'write' }],
  });
  const client = createClient({
    projectId: 'mosaic',
    dataset: 'production',
    apiHost: lake.url,
    useProjectHostname: false,
    apiVersion: '2025-02-19',
    token: 'test',
    useCdn: false,
  });
  const transaction = client.transaction();
  for (const document of documents) transaction.createOrReplace(document);
  await transaction.commit();
  return { url: lake.url, client, close: () => lake.close() };
}
