import type { SanityClient, Transaction } from '@sanity/client';
import { z } from 'zod';
import { type Comparable, likenessOf } from '../../../program/doubles.ts';
import { comparableAddress } from '../../../program/typed/clean.ts';
import { comparable, type PerhapsSame, perhapsSame } from './readDoubles.ts';

/** One document for the whole program: to which records staff gave a name or an address last. Ids alone, nothing of anybody. */
const ID = 'entered.latest';

/** More than a team enters in the seconds by which a query may lag behind. */
const MOST = 20;

const latestSchema = z.object({ _rev: z.string(), ids: z.array(z.string()) });

/** What colleagues entered just now, and the revision on which that is known. */
export interface LastEntered {
  rev: string | undefined;
  ids: readonly string[];
  /** The records themselves, other than the one that is being written. */
  documents: readonly { _id: string; _type: string; [field: string]: unknown }[];
}

/**
 * What colleagues entered last, read by id: a query may not show yet what was written a second ago, and two people who add
 * somebody from one sheet of paper do so in the same minute. Throws what the client throws.
 */
export async function readLastEntered(client: SanityClient, except: string): Promise<LastEntered> {
  const latest = latestSchema.optional().parse(await client.getDocument(ID));
  const ids = (latest?.ids ?? []).filter((id) => id !== except);
  const found = ids.length === 0 ? [] : await client.getDocuments(ids);
  return { rev: latest?._rev, ids, documents: found.flatMap((document) => document ?? []) };
}

/** Notes a record in the transaction that writes it, which the Content Lake refuses where a colleague entered one since the reading. */
export function noteEntered(transaction: Transaction, { rev, ids }: LastEntered, id: string): void {
  const next = [id, ...ids].slice(0, MOST);
  if (rev) transaction.patch(ID, { ifRevisionID: rev, set: { ids: next } });
  else transaction.create({ _id: ID, _type: 'lastEntered', ids: next });
}

/** Which of them has an address, among the records of a type. */
export function ownerAmong({ documents }: LastEntered, type: string, address: string): string | undefined {
  const wanted = comparableAddress(address);
  return documents
    .filter(({ _type }) => _type === type)
    .map(comparable)
    .find(({ email, otherEmails }) =>
      [email, ...otherEmails].some((one) => comparableAddress(one) === wanted),
    )?._id;
}

/** Who among them is perhaps the same person. */
export const similarAmong = ({ documents }: LastEntered, person: Comparable): PerhapsSame[] =>
  documents.flatMap((document) => {
    const other = perhapsSame.safeParse({ ...comparable(document), status: document.status });
    return other.success && likenessOf(person, other.data) ? [other.data] : [];
  });
