import type { SanityClient } from '@sanity/client';
import { type ImportLake, Refused } from '../../../program/import/importLake.ts';
import { assertOnline, isConflict } from '../../shared/decisions/problems.ts';

/** What an import needs of the Content Lake, by the Studio's client. */
export function importLake(client: SanityClient): ImportLake {
  return {
    fetch: (query, params = {}) => client.fetch(query, params, { perspective: 'raw', tag: 'import' }),
    read: (ids) => client.getDocuments(ids),
    async commit(mutations, transactionId) {
      assertOnline();
      try {
        await client.mutate(mutations, { transactionId, visibility: 'async', returnDocuments: false });
      } catch (error) {
        if (isConflict(error)) throw new Refused();
        throw error;
      }
    },
  };
}
