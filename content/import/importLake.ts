import { ClientError, type SanityClient } from '@sanity/client';
import { z } from 'zod';
import { type ImportLake, Refused } from '../../program/import/importLake.ts';

const answer = z.object({ result: z.unknown() });

/** What an import needs of the Content Lake, by a client that sees documents as they are stored. */
export function importLake(client: SanityClient): ImportLake {
  return {
    // Not in the address of the request, which is kept in logs: there are email addresses among the values.
    async fetch(query, params = {}) {
      const { dataset = '' } = client.config();
      const asked: unknown = await client.request({
        method: 'POST',
        url: `/data/query/${dataset}`,
        query: { perspective: 'raw', tag: 'import' },
        body: { query, params },
      });
      return answer.parse(asked).result;
    },
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
