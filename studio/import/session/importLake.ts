import type { SanityClient } from '@sanity/client';
import { z } from 'zod';
import { type ImportLake, Refused } from '../../../program/import/importLake.ts';
import { assertOnline, isConflict } from '../../shared/decisions/problems.ts';

const answer = z.object({ result: z.unknown() });

/** What an import needs of the Content Lake, by the Studio's client. */
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
