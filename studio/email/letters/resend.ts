import type { SanityClient } from '@sanity/client';
import { z } from 'zod';
import { letterSchema, mayBeResent, resent } from '../../../program/letters.ts';
import { isAddress as isMailAddress } from '../../../program/typed/address.ts';
import { cleanAddress, comparableAddress } from '../../../program/typed/clean.ts';
import { AddressTaken, assertOnline, RecordGone, RecordMoved } from '../../shared/decisions/problems.ts';
import { letterStatusWords } from '../../shared/labels/letters.ts';
import { addressOwner } from '../../shared/records/addressOwner.ts';

/** Whether a text can be an address, as the form of the site asks it. */
export function isAddress(text: string): boolean {
  return isMailAddress(cleanAddress(text));
}

/** The address that a letter went to is not the one that the person has. */
const addressed = z.object({ _rev: z.string(), _type: z.string(), email: z.string() });

/**
 * Writes that a letter is to be sent again, to the address given, and the name of who has it sent. When that is another one than before, the person's
 * record gets it too, in the same transaction: the next letter would come back as well. Throws RecordMoved when the
 * letter is under way already, RecordGone when it is no longer there, and AddressTaken when another record has the
 * address: one person would stand there twice.
 */
export async function resendLetter(
  client: SanityClient,
  letterId: string,
  address: string,
  by: string | undefined,
): Promise<void> {
  assertOnline();
  const stored = await client.getDocument(letterId);
  if (!stored) throw new RecordGone();
  const letter = letterSchema.parse(stored);
  if (!mayBeResent(letter.status)) throw new RecordMoved(letterStatusWords[letter.status]);
  const to = cleanAddress(address);
  const transaction = client
    .transaction()
    .patch(letterId, { ...resent(letter, to, by, new Date()), ifRevisionID: letter._rev });
  const personId = letter.participant?._ref ?? letter.connector?._ref;
  if (personId && to !== letter.to) {
    const person = await client.getDocument(personId);
    if (!person) throw new RecordGone();
    const { _rev, _type: type, email } = addressed.parse(person);
    // Only the address that failed is put right: a record that has another by now is not touched.
    if (email === letter.to) {
      if (await addressOwner(client, type, to, personId)) throw new AddressTaken();
      const set = { email: to, emailLower: comparableAddress(to) };
      transaction.patch(personId, { set, ifRevisionID: _rev });
    }
  }
  await transaction.commit();
}
