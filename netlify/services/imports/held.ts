import type { SanityClient } from '@sanity/client';
import { z } from 'zod';
import { ANSWERS, holdingImport } from '../../../program/import/held.ts';
import type { Letter } from '../../../program/letters.ts';
import { referencedId } from '../../../program/references.ts';
import type { Environment } from '../../environment.ts';
import { programLake } from '../lake.ts';

/** The ids of imports to whose people nobody writes yet. A query may not know the newest: acts ask `isHeldByImport`. */
export async function heldImports(lake: SanityClient): Promise<string[]> {
  const query = '*[_type == "import" && !defined(writingStartedAt)]._id';
  return z.array(z.string()).parse(await lake.fetch(query));
}

const pairSchema = z.object({ participant: referencedId, connector: referencedId });

/** Whether one of these records came by an import to whose people staff do not write yet, or whose document is gone. */
async function isOneHeld(lake: SanityClient, ids: readonly string[]): Promise<boolean> {
  const wanted = ids.filter((id) => id !== '');
  const records = await Promise.all(wanted.map((id) => lake.getDocument(id)));
  const imports = [...new Set(records.flatMap((record) => holdingImport(record) ?? []))];
  const documents = await Promise.all(imports.map((id) => lake.getDocument(id)));
  return documents.some((document) => typeof document?.writingStartedAt !== 'string');
}

/** Whether nobody writes yet to a person, or to one of the two people of a match, because an import brought them. */
export async function isHeldByImport(lake: SanityClient, id: string): Promise<boolean> {
  if (!id.startsWith('match.')) return isOneHeld(lake, [id]);
  const pair = pairSchema.safeParse(await lake.getDocument(id)).data;
  return pair ? isOneHeld(lake, [pair.participant, pair.connector]) : false;
}

/** Whether a letter waits because an import brought its reader. What answers the reader's own act never does. */
export async function isLetterHeldByImport(
  lake: SanityClient,
  { kind, participant, connector }: Letter,
): Promise<boolean> {
  if (ANSWERS.includes(kind)) return false;
  return isOneHeld(lake, [participant?._ref ?? '', connector?._ref ?? '']);
}

type Act = (env: Environment, id: string, now: Date) => Promise<string[]>;

/** Does what writes to people unless an import holds them back: it is then done once staff begin to write to them. */
export const unlessHeldByImport =
  (act: Act): Act =>
  async (env, id, now) =>
    (await isHeldByImport(programLake(env), id)) ? [] : act(env, id, now);
