import type { SanityClient } from '@sanity/client';
import { z } from 'zod';
import { keyOf } from '../../../program/references.ts';
import { comparableAddress } from '../../../program/typed/clean.ts';
import { addressKey } from '../keys.ts';
import { queryViaPost } from '../lake.ts';

/** Who has an address, and the records whose keys were made of it, with the address that each has by now. */
const existingSchema = z.object({
  owner: z.string().nullable(),
  made: z.array(z.object({ _id: z.string(), emailLower: z.string().nullable() })),
});

const EXISTING = `{
  "owner": *[_type == $type && emailLower == $email] | order(_createdAt)[0]._id,
  "made": *[_id in $ids]{_id, emailLower}
}`;

/** The keys of an address, in the order in which they are used: a later one once staff have put the one before right. */
const keysOf = (address: string, secret: string) =>
  ['', ' anew', ' a third time', ' a fourth time'].map((time) => addressKey(`${address}${time}`, secret));

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
  const keys = keysOf(address, secret);
  const params = { type, email: address, ids: keys.map((key) => `${type}.${key}`) };
  const { owner, made } = existingSchema.parse(await queryViaPost(lake, EXISTING, params));
  if (owner) return keyOf(owner);
  const others = made.filter(({ emailLower }) => emailLower !== address).map(({ _id }) => keyOf(_id));
  const free = keys.find((key) => !others.includes(key));
  if (!free) throw new AddressCorrectedTooOften();
  return free;
}
