import type { SanityClient } from '@sanity/client';
import { z } from 'zod';
import { keyOf } from '../../../program/references.ts';
import { addressKey } from '../keys.ts';
import { askUnlogged } from '../lake.ts';

/** Who has an address, and which address the record has by now whose key was made of it. */
const standing = z.object({ owner: z.string().nullable(), made: z.string().nullable() });

const STANDING = `{
  "owner": *[_type == $type && emailLower == $email] | order(_createdAt)[0]._id,
  "made": *[_id == $id][0].emailLower
}`;

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
  const key = addressKey(email, secret);
  const address = email.trim().toLowerCase();
  const params = { type, email: address, id: `${type}.${key}` };
  const { owner, made } = standing.parse(await askUnlogged(lake, STANDING, params));
  if (owner) return keyOf(owner);
  return made === null || made === address ? key : addressKey(`${address} anew`, secret);
}
