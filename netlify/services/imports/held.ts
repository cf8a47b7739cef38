import type { SanityClient } from '@sanity/client';
import { z } from 'zod';
import { ANSWERS, holdingImport } from '../../../program/import/held.ts';
import type { Letter } from '../../../program/letters.ts';
import { referencedId } from '../../../program/references.ts';
import type { Reader } from '../readAhead.ts';

/** The ids of imports to whose people nobody writes yet. A query may not know the newest: acts ask `isHeldByImport`. */
export async function heldImports(lake: SanityClient): Promise<string[]> {
  const query = '*[_type == "import" && !defined(writingStartedAt)]._id';
  return z.array(z.string()).parse(await lake.fetch(query));
}

const startedSchema = z.object({ writingStartedAt: z.string() });

const pairSchema = z.object({ participant: referencedId, connector: referencedId });

/** Whether one of these records came by an import to whose people staff do not write yet, or whose document is gone. */
async function isOneHeld(records: Reader, ids: readonly string[]): Promise<boolean> {
  const wanted = ids.filter((id) => id !== '');
  const found = await Promise.all(wanted.map((id) => records.getDocument(id)));
  const imports = [...new Set(found.flatMap((record) => holdingImport(record) ?? []))];
  const documents = await Promise.all(imports.map((id) => records.getDocument(id)));
  return documents.some((document) => !startedSchema.safeParse(document).success);
}

/** Whether nobody writes yet to a person, or to one of the two people of a match, because an import brought them. */
export async function isHeldByImport(records: Reader, id: string): Promise<boolean> {
  if (!id.startsWith('match.')) return isOneHeld(records, [id]);
  const pair = pairSchema.safeParse(await records.getDocument(id)).data;
  return pair ? isOneHeld(records, [pair.participant, pair.connector]) : false;
}

/** Whether a letter waits because an import brought its reader. What answers the reader's own act never does. */
export async function isLetterHeldByImport(
  records: Reader,
  { kind, participant, connector }: Letter,
): Promise<boolean> {
  if (ANSWERS.includes(kind)) return false;
  return isOneHeld(records, [participant?._ref ?? '', connector?._ref ?? '']);
}
