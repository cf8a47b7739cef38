import type { Transaction } from '@sanity/client';
import type { StoredDocument } from './findDocuments.ts';

/**
 * Changes a document of which the past is to be forgotten, in a transaction that `commitErasing` commits: the history
 * of a document goes only with the document, so it is deleted and made anew under its id. Nothing that refers to it, and
 * no link, notices. Holds only for the document as it was read. Gives the transaction.
 */
export function rewrite(
  transaction: Transaction,
  { _rev, _updatedAt, ...document }: StoredDocument,
  { set, unset }: { set: Record<string, unknown>; unset: readonly string[] },
): Transaction {
  const kept = Object.entries(document).filter(([name]) => !unset.includes(name));
  const { _id, _type } = document;
  return transaction
    .patch(_id, { ifRevisionID: _rev, set, unset: [...unset] })
    .delete(_id)
    .create({ ...Object.fromEntries(kept), ...set, _id, _type });
}
