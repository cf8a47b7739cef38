import type { SanityClient } from '@sanity/client';
import { z } from 'zod';
import { findDoubles } from '../../../program/doubles.ts';
import { optionalText } from '../../../program/stored.ts';
import { assertOnline } from '../../shared/decisions/problems.ts';

// A field of the wrong kind counts as empty: one bad record hides none of the others.
const text = optionalText.catch('');
const peopleSchema = z.array(
  z.object({
    _id: z.string(),
    _type: z.enum(['participant', 'connector']),
    status: text,
    givenName: text,
    familyName: text,
    phone: text,
    email: text,
  }),
);
export type PerhapsSame = z.output<typeof peopleSchema>[number];

const PEOPLE =
  '*[_type in ["participant", "connector"]] | order(_createdAt){_id, _type, status, givenName, familyName, phone, email}';

/** Everybody with a record, by what two records are compared by. Throws what the client throws. */
export async function readPeople(client: SanityClient): Promise<PerhapsSame[]> {
  assertOnline();
  const answer: unknown = await client.fetch(PEOPLE, {}, { perspective: 'raw', tag: 'doubles' });
  return peopleSchema.parse(answer);
}

/** Groups of records that are perhaps of one person. Throws what the client throws. */
export const readDoubles = async (client: SanityClient): Promise<PerhapsSame[][]> =>
  findDoubles(await readPeople(client));
