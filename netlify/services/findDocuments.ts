import type { SanityClient } from '@sanity/client';
import { z } from 'zod';
import { queryViaPost } from './lake.ts';

const ids = z.array(z.string());

/** Any document, whole. */
export const storedDocument = z.looseObject({ _id: z.string(), _rev: z.string(), _type: z.string() });
export type StoredDocument = z.output<typeof storedDocument>;
const documents = z.array(storedDocument.nullable());

/** Documents of which one is asked for at a time: their ids stand in the address of the request, which has an end. */
const BATCH = 50;

/** Documents as they stand, without those that are gone. */
export async function readDocuments(
  lake: SanityClient,
  wanted: readonly string[],
): Promise<StoredDocument[]> {
  const batches = Array.from({ length: Math.ceil(wanted.length / BATCH) }, (_, index) =>
    wanted.slice(index * BATCH, (index + 1) * BATCH),
  );
  const found = await Promise.all(batches.map((batch) => lake.getDocuments([...batch])));
  return documents.parse(found.flat()).filter((document) => document !== null);
}

/**
 * The documents whose ids a query gives, as they stand. A query says which, and reading by id says how they are: what a
 * query knows of a document may be older than the document by a second or more, since Sanity answers a write with
 * visibility `async` before queries see it. So ask by what never changes, such as who a match is about, and look at the
 * rest in the documents.
 */
export async function findDocuments(
  lake: SanityClient,
  query: string,
  params: Record<string, unknown>,
): Promise<StoredDocument[]> {
  return readDocuments(lake, ids.parse(await queryViaPost(lake, query, params)));
}
