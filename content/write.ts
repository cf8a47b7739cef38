import { isDeepStrictEqual } from 'node:util';
import type { SanityClient } from '@sanity/client';
import type { StoredDocument } from './documents.ts';

export interface WriteCount {
  created: number;
  replaced: number;
  /** Already there and left as staff have them. */
  kept: number;
}

/** Thrown when the lake does not hold what was written. */
class NotAsWritten extends Error {
  override name = 'NotAsWritten';
}

/** Ids stand in the address of a request, which has an end. */
const AT_ONCE = 100;

/** The documents with these ids that exist, by id. */
async function readBack(client: SanityClient, documents: StoredDocument[]) {
  const found: Awaited<ReturnType<SanityClient['getDocuments']>> = [];
  for (let from = 0; from < documents.length; from += AT_ONCE) {
    const ids = documents.slice(from, from + AT_ONCE).map(({ _id }) => _id);
    found.push(...(await client.getDocuments(ids)));
  }
  return new Map(found.flatMap((document) => (document ? [[document._id, document] as const] : [])));
}

/** The first field of `sent` that `kept` does not hold as sent. JSON decides, as it does on the way there. */
function firstDifference(sent: StoredDocument, kept: Record<string, unknown>): string | undefined {
  const asSent: Record<string, unknown> = JSON.parse(JSON.stringify(sent));
  return Object.keys(asSent).find((field) => !isDeepStrictEqual(asSent[field], kept[field]));
}

/**
 * Writes documents in one transaction and reads them back. What exists is kept, because staff may have edited
 * it, unless `reset` asks to replace it. Throws NotAsWritten when a document is missing or differs.
 */
export async function writeDocuments(
  client: SanityClient,
  documents: StoredDocument[],
  { reset }: { reset: boolean },
): Promise<WriteCount> {
  const before = await readBack(client, documents);
  const transaction = client.transaction();
  for (const document of documents) {
    if (reset) transaction.createOrReplace(document);
    else transaction.createIfNotExists(document);
  }
  await transaction.commit({ visibility: 'sync' });

  const after = await readBack(client, documents);
  for (const document of documents) {
    const kept = after.get(document._id);
    if (!kept) throw new NotAsWritten(`${document._id} was written but is not there`);
    if (!reset && before.has(document._id)) continue;
    const field = firstDifference(document, kept);
    if (field) throw new NotAsWritten(`${document._id}: the field ${field} is not as it was written`);
  }
  const existed = documents.filter(({ _id }) => before.has(_id)).length;
  return {
    created: documents.length - existed,
    replaced: reset ? existed : 0,
    kept: reset ? 0 : existed,
  };
}
