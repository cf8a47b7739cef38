import type { Mutation, SanityClient, Transaction } from '@sanity/client';
import { DEMONSTRATION_FIELD } from '../../program/mode.ts';
import { isRecordType } from '../../program/recordTypes.ts';
import { isDemonstration } from '../environment.ts';

/**
 * A transaction patches one document twice. The first patch gives it another revision, so a second that holds for the
 * revision read would be refused for ever, and tried again for ever. Make one patch of the two.
 */
export class PatchedTwice extends Error {
  override name = 'PatchedTwice';
}

/** A transaction deletes, and would leave the history of what it deletes. Commit it with `commitErasing`. */
export class HistoryLeft extends Error {
  override name = 'HistoryLeft';
}

/** What a mutation makes, if it makes anything. */
function madeBy(mutation: Mutation): { _type: string } | undefined {
  if ('create' in mutation) return mutation.create;
  if ('createIfNotExists' in mutation) return mutation.createIfNotExists;
  return 'createOrReplace' in mutation ? mutation.createOrReplace : undefined;
}

/** Marks what a demonstration makes, in place: the night takes those records, and no others. */
function markRecords(mutations: readonly Mutation[]): void {
  for (const made of mutations.map(madeBy))
    if (made && isRecordType(made._type)) Object.assign(made, { [DEMONSTRATION_FIELD]: true });
}

function mutationsOf(transaction: Transaction) {
  const mutations = transaction.serialize();
  const patched = mutations.flatMap((mutation) =>
    'patch' in mutation && 'id' in mutation.patch ? [mutation.patch.id] : [],
  );
  if (new Set(patched).size < patched.length) throw new PatchedTwice();
  if (isDemonstration()) markRecords(mutations);
  return mutations;
}

/**
 * Commits a transaction, all or nothing. Every transaction of the functions ends here or in `commitErasing`. Answers
 * once it is stored: a query may not see it for a second or more, so what has to know of it reads by id
 * (`findDocuments`), or has it committed `sync`, which answers once queries see it and all before it. One in which
 * nothing is left to be written is done. Throws PatchedTwice and HistoryLeft before it is sent.
 */
export async function commit(
  transaction: Transaction,
  visibility: 'async' | 'sync' = 'async',
): Promise<void> {
  const mutations = mutationsOf(transaction);
  if (mutations.length === 0) return;
  if (mutations.some((mutation) => 'delete' in mutation)) throw new HistoryLeft();
  await transaction.commit({ visibility, returnDocuments: false });
}

/**
 * Commits a transaction that deletes, and forgets the history of what it deletes: the Content Lake otherwise keeps every
 * revision of a deleted document for as long as its plan says. Answers once queries see it, since what is said to be
 * gone is to be gone. Throws PatchedTwice before it is sent.
 */
export async function commitErasing(lake: SanityClient, transaction: Transaction): Promise<void> {
  const mutations = mutationsOf(transaction).map((mutation) =>
    'delete' in mutation ? { delete: { ...mutation.delete, purge: true } } : mutation,
  );
  await lake.mutate(mutations, { visibility: 'sync', returnDocuments: false });
}
