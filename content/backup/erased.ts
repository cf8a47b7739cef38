import { createHash } from 'node:crypto';
import type { SanityClient } from '@sanity/client';
import { z } from 'zod';
import { erasureText } from '../../program/retention/tombstone.ts';

const marks = z.array(z.string().nullable());

const MARKS = '[...*[_type == "tombstone"].mark, ...*[_type == "tombstone"].pageMark]';

/** What a tombstone keeps of an id: enough to know the id again, too little to find it. */
export const markOf = (id: string) => createHash('sha256').update(erasureText(id)).digest('hex');

/** Whether an id is one that was erased from the lake, a person's or that of a page, so that no backup brings it back. */
export async function readErased(program: SanityClient): Promise<(id: string) => boolean> {
  const known = new Set(marks.parse(await program.fetch(MARKS)));
  return (id) => known.has(markOf(id));
}
