import { ClientError, type SanityClient } from '@sanity/client';
import { type ImportLake, Refused } from '../../program/import/importLake.ts';

/** What an import needs of the Content Lake, by a client that sees documents as they are stored. */
export function importLake(client: SanityClient): ImportLake {
  return {
    fetch: (query, params = {}) => client.fetch(query, params, { tag: 'import' }),
    read: (ids) => client.getDocuments(ids),
    async commit(mutations, transactionId) {
      try {
        await client.mutate(mutations, { transactionId, visibility: 'async', returnDocuments: false });
      } catch (error) {
        if (error instanceof ClientError && error.statusCode === 409) throw new Refused();
        throw error;
      }
    },
  };
}
