import type { SanityClient } from '@sanity/client';
import { z } from 'zod';
import { keyOf } from '../../../program/references.ts';
import { comparableAddress } from '../../../program/typed/clean.ts';
import { readDocuments } from '../findDocuments.ts';
import { recordKeys } from '../keys.ts';
import { queryViaPost } from '../lake.ts';

/** Who has an address, the oldest record first. */
const OWNERS = '*[_type == $type && emailLower == $email] | order(_createdAt)._id';

const ids = z.array(z.string());
const records = z.array(z.object({ _id: z.string(), emailLower: z.string().nullish() }));

class AddressCorrectedTooOften extends Error {
  override name = 'AddressCorrectedTooOften';
}

/**
 * The key of the one record that belongs to an address, or that is to be made for it. It is made of the address, so
 * that a form sent twice at once is one person. Where staff have put a mistyped address right, key and address part:
 * the record keeps its key, is found by its new address, and is never given to whoever has the mistyped one.
 */
export async function recordKey(
  lake: SanityClient,
  type: 'participant' | 'connector',
  email: string,
  secret: string,
): Promise<string> {
  const address = comparableAddress(email);
  const keys = recordKeys(address, secret);
  const made = keys.map((key) => `${type}.${key}`);
  const [found, ofKeys] = await Promise.all([
    queryViaPost(lake, OWNERS, { type, email: address }),
    readDocuments(lake, made),
  ]);
  // A query may not know yet that an address was put right: what each record says itself is what holds.
  const elsewhere = await readDocuments(
    lake,
    ids.parse(found).filter((id) => !made.includes(id)),
  );
  const existing = records.parse([...elsewhere, ...ofKeys]);
  const owner = existing.find(({ emailLower }) => emailLower === address);
  if (owner) return keyOf(owner._id);
  const others = existing.map(({ _id }) => keyOf(_id));
  const free = keys.find((key) => !others.includes(key));
  if (!free) throw new AddressCorrectedTooOften();
  return free;
}
