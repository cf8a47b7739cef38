import type { SanityClient, Transaction } from '@sanity/client';
import { z } from 'zod';
import { type Letter, letterSchema, mayBeRepeated, type queueLetter, resent } from '../../program/letters.ts';

/** The letter of one request, as it stands; nothing where it has not been written yet. */
export async function readLetters(lake: SanityClient, ids: readonly string[]) {
  return z.array(letterSchema.nullable().catch(null)).parse(await lake.getDocuments([...ids]));
}

/** Has a letter go out once more in a transaction, where it went out a while ago and not often. */
export function repeatLetter(
  transaction: Transaction,
  letter: Letter,
  now: Date,
  language = letter.language,
): Transaction {
  if (!mayBeRepeated(letter, now)) return transaction;
  const { set, unset } = resent(letter, letter.to, undefined, now);
  return transaction.patch(letter._id, { ifRevisionID: letter._rev, set: { ...set, language }, unset });
}

/**
 * Adds a letter that somebody asks for to a transaction: new, or once more where they ask again. `before` is the letter
 * as it stands.
 */
export function queueOrRepeat(
  transaction: Transaction,
  letter: ReturnType<typeof queueLetter>,
  before: Letter | null | undefined,
  now: Date,
): Transaction {
  return before
    ? repeatLetter(transaction, before, now, letter.language)
    : transaction.createIfNotExists(letter);
}
