import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { SanityClient } from '@sanity/client';
import { z } from 'zod';
import { erasureText } from '../../program/retention/tombstone.ts';
import { archiveFile } from './folder.ts';
import { documentsIn, readArchive } from './readArchive.ts';

const marks = z.array(z.string().nullable());

const MARKS = '[...*[_type == "tombstone"].mark, ...*[_type == "tombstone"].pageMark]';

/** What a tombstone keeps of an id: enough to know the id again, too little to find it. */
export const markOf = (id: string) => createHash('sha256').update(erasureText(id)).digest('hex');

const tombstone = z.object({
  _type: z.literal('tombstone'),
  mark: z.string().nullish(),
  pageMark: z.string().nullish(),
});

/** The marks of the tombstones in a backup. */
async function marksIn(backup: string): Promise<string[]> {
  const file = join(backup, archiveFile('program'));
  if (!existsSync(file)) return [];
  const stones = (await readArchive(file, documentsIn)).map((document) => tombstone.safeParse(document).data);
  return stones.flatMap((stone) => [stone?.mark ?? [], stone?.pageMark ?? []].flat());
}

/**
 * Whether an id is one that was erased, a person's or that of a page, as the lake or one of these backups knows, so that
 * no backup brings it back.
 */
export async function readErased(
  program: SanityClient,
  backups: readonly string[],
): Promise<(id: string) => boolean> {
  const inLake = marks.parse(await program.fetch(MARKS));
  const known = new Set([...inLake, ...(await Promise.all(backups.map(marksIn))).flat()]);
  return (id) => known.has(markOf(id));
}
