import type { SanityClient } from '@sanity/client';
import { readDocuments, type StoredDocument } from './findDocuments.ts';

/** Reads one document by its id; nothing when it is gone. */
export interface Reader {
  getDocument(id: string): Promise<unknown>;
}

/**
 * Reads many documents in few calls, and then gives each as it stood. What was not read ahead is read when it is asked
 * for. What is written on the ground of it has to hold for the revision that was read.
 */
export function readAhead(lake: SanityClient) {
  const known = new Map<string, StoredDocument | undefined>();
  return {
    /** Reads these, but for those that are known, and gives all that there are. */
    async ahead(ids: readonly string[]): Promise<StoredDocument[]> {
      const wanted = [...new Set(ids)];
      const missing = wanted.filter((id) => !known.has(id));
      const found = new Map(
        (await readDocuments(lake, missing)).map((document) => [document._id, document] as const),
      );
      for (const id of missing) known.set(id, found.get(id));
      return wanted.flatMap((id) => known.get(id) ?? []);
    },
    async getDocument(id: string): Promise<unknown> {
      return known.has(id) ? known.get(id) : lake.getDocument(id);
    },
  };
}

export type ReadAhead = ReturnType<typeof readAhead>;
