import type { SanityClient } from '@sanity/client';
import type { StoredDocument } from '../content/documents.ts';

/** Characters of JSON: below the 4 MB that one request to the Content Lake may weigh. */
const MOST = 2_500_000;

/**
 * Writes documents in as few transactions as their weight allows. What they point at has to come with them or before
 * them, as the Content Lake demands: the starter content fits into the first.
 */
export async function loadDocuments(
  client: SanityClient,
  documents: readonly StoredDocument[],
): Promise<void> {
  let transaction = client.transaction();
  let weight = 0;
  const commit = async () => {
    if (weight > 0) await transaction.commit({ visibility: 'async' });
    transaction = client.transaction();
    weight = 0;
  };
  for (const document of documents) {
    const own = JSON.stringify(document).length;
    if (weight + own > MOST) await commit();
    transaction.createOrReplace(document);
    weight += own;
  }
  await commit();
}
