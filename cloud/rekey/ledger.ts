import type { SanityClient } from '@sanity/client';
import { z } from 'zod';
import { commitErasing } from '../../netlify/services/commit.ts';
import type { NewKeys } from './keyed.ts';

/** Pairs in one document: far below what one may weigh. */
const PAIRS = 5000;

const LEDGER = '*[_type == "rekeying"] | order(_id){_id, pairs}';
const ledgerSchema = z.array(
  z.object({ _id: z.string(), pairs: z.array(z.object({ from: z.string(), to: z.string() })) }),
);

const readAll = async (program: SanityClient) => ledgerSchema.parse(await program.fetch(LEDGER));

/** What was planned by a run that was cut off; nothing where there was none. */
export async function readLedger(program: SanityClient): Promise<NewKeys | undefined> {
  const ledger = await readAll(program);
  if (ledger.length === 0) return undefined;
  return new Map(ledger.flatMap(({ pairs }) => pairs.map(({ from, to }) => [from, to] as const)));
}

/**
 * Keeps what is planned, before anything is changed: a run that is cut off is ended by the next one as it was begun. It
 * is all there or not at all.
 */
export async function writeLedger(program: SanityClient, keys: NewKeys): Promise<void> {
  const pairs = [...keys].map(([from, to]) => ({ _key: from, from, to }));
  const transaction = program.transaction();
  for (let from = 0; from < pairs.length; from += PAIRS)
    transaction.create({
      _id: `rekeying.${from}`,
      _type: 'rekeying',
      pairs: pairs.slice(from, from + PAIRS),
    });
  await transaction.commit({ visibility: 'sync', returnDocuments: false });
}

/** Forgets which old key became which, in the history too. */
export async function removeLedger(program: SanityClient): Promise<void> {
  const transaction = program.transaction();
  for (const { _id } of await readAll(program)) transaction.delete(_id);
  await commitErasing(program, transaction);
}
