import type { SanityClient } from '@sanity/client';
import { z } from 'zod';
import { addressesOf, mergeId } from '../../../program/merge/mergeRecord.ts';
import { keyOf, referencedId } from '../../../program/references.ts';
import { comparableAddress } from '../../../program/typed/clean.ts';
import { readDocuments } from '../findDocuments.ts';
import { recordKeys } from '../keys.ts';
import { queryViaPost } from '../lake.ts';

/** Who has an address, the oldest record first. */
const OWNERS = '*[_type == $type && (emailLower == $email || $email in otherEmails)] | order(_createdAt)._id';

const ids = z.array(z.string());
const records = z.array(z.looseObject({ _id: z.string(), emailLower: z.string().nullish() }));
const merges = z.array(z.object({ gone: z.string(), into: referencedId }));

class AddressCorrectedTooOften extends Error {
  override name = 'AddressCorrectedTooOften';
}

/**
 * The key of the one record that belongs to an address, or that is to be made for it. It is made of the address, so
 * that a form sent twice at once is one person. Where staff have put a mistyped address right, key and address part:
 * the record keeps its key, is found by its new address, and is never given to whoever has the mistyped one. Where two
 * records of one person were made one, it is the one that stays, by the address of either.
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
    readDocuments(lake, [...made, ...made.map(mergeId)]),
  ]);
  const gone = merges.parse(ofKeys.filter(({ _type }) => _type === 'merge'));
  // A query may not know yet that an address was put right: what each record says itself is what holds.
  const elsewhere = await readDocuments(
    lake,
    [...ids.parse(found), ...gone.map(({ into }) => into)].filter((id) => !made.includes(id)),
  );
  const existing = records.parse([...elsewhere, ...ofKeys.filter(({ _type }) => _type === type)]);
  const owner = existing.find(
    (record) =>
      record.emailLower === address || addressesOf(record).some((one) => comparableAddress(one) === address),
  );
  if (owner) return keyOf(owner._id);
  const others = [...existing.map(({ _id }) => _id), ...gone.map((merge) => merge.gone)].map(keyOf);
  const free = keys.find((key) => !others.includes(key));
  if (!free) throw new AddressCorrectedTooOften();
  return free;
}
