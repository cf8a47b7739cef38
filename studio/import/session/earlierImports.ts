import type { SanityClient } from '@sanity/client';
import { z } from 'zod';
import { type ImportDocument, importSchema } from '../../../program/import/importDocument.ts';
import { assertOnline } from '../../shared/decisions/problems.ts';

/** The imports there were, the newest first. Without the lists of what each wrote: these may be long. */
const EARLIER = '*[_type == "import"] | order(at desc){..., "batches": [], "fills": []}';

/** Reads the imports there were. */
export async function readEarlier(client: SanityClient): Promise<ImportDocument[]> {
  assertOnline();
  const answer: unknown = await client.fetch(EARLIER, {}, { perspective: 'raw', tag: 'import' });
  return z.array(importSchema).parse(answer);
}

/** From now on the program writes to the people of an import, as to everybody. Done twice, it is done once. */
export async function startWriting(client: SanityClient, id: string, by: string): Promise<void> {
  assertOnline();
  await client
    .patch(id)
    .setIfMissing({ writingStartedAt: new Date().toISOString(), writingStartedBy: by })
    .commit();
}
