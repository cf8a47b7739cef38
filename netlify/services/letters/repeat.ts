import type { SanityClient, Transaction } from '@sanity/client';
import { z } from 'zod';
import { letterSchema, mayBeRepeated, type queueLetter, resent } from '../../../program/letters.ts';

/** The letter of one request, as it stands; nothing where it has not been written yet. */
export async function readLetters(lake: SanityClient, ids: readonly string[]) {
  return z.array(letterSchema.nullable().catch(null)).parse(await lake.getDocuments([...ids]));
}

/**
 * Adds a letter that somebody asks for to a transaction: new, or once more where it went out a while ago and they ask
 * again. `before` is the letter as it stands.
 */
export function queueOrRepeat(
  transaction: Transaction,
  letter: ReturnType<typeof queueLetter>,
  before: z.output<typeof letterSchema> | null | undefined,
  now: Date,
): Transaction {
  if (!before) return transaction.createIfNotExists(letter);
  if (!mayBeRepeated(before, now)) return transaction;
  const { set, unset } = resent(before, letter.to, undefined, now);
  return transaction.patch(before._id, {
    ifRevisionID: before._rev,
    set: { ...set, language: letter.language },
    unset,
  });
}
