import type { SanityClient } from '@sanity/client';
import { z } from 'zod';
import { commitErasing } from '../commit.ts';

const QUERY = `*[_type == "letter" && (about._ref in $ids || participant._ref in $ids || connector._ref in $ids)]._id`;

/**
 * Deletes records of which nothing else is kept, and the letters about them, which hold the address. `also` are letters
 * that were written so short a time ago that a query may not know them.
 */
export async function deleteWithLetters(
  lake: SanityClient,
  ids: readonly string[],
  also: readonly string[] = [],
): Promise<void> {
  // No letter is about a letter.
  const records = ids.filter((id) => !id.startsWith('letter.'));
  const letters =
    records.length > 0 ? z.array(z.string()).parse(await lake.fetch(QUERY, { ids: records })) : [];
  const transaction = lake.transaction();
  for (const id of new Set([...ids, ...letters, ...also])) transaction.delete(id);
  await commitErasing(lake, transaction);
}
