import type { SanityClient, Transaction } from '@sanity/client';
import type { FactPlace } from './dueList.ts';

/** What a check wrote, for taking it back. */
export interface Check {
  transactionId: string;
  /** For each document: what stood at each path before. */
  before: Before[];
}

interface Before {
  id: string;
  fields: Record<string, unknown>;
}

/**
 * Adds to a transaction that facts were checked on `today` (YYYY-MM-DD): in the public document and in its draft, so
 * that the next publish does not bring the old day back, each for the revision that was read. Gives what stood there.
 */
export function addChecks(
  transaction: Transaction,
  facts: readonly Pick<FactPlace, 'copies' | 'path' | 'fact'>[],
  today: string,
): Before[] {
  const documents = new Map<string, { rev: string; fields: Record<string, string> }>();
  for (const { copies, path, fact } of facts) {
    for (const { id, rev } of copies) {
      const document = documents.get(id) ?? { rev, fields: {} };
      document.fields[`${path}.checkedOn`] = fact.checkedOn;
      documents.set(id, document);
    }
  }
  for (const [id, { rev, fields }] of documents) {
    const set = Object.fromEntries(Object.keys(fields).map((path) => [path, today]));
    transaction.patch(id, (patch) => patch.ifRevisionId(rev).set(set));
  }
  return [...documents].map(([id, { fields }]) => ({ id, fields }));
}

/**
 * Writes that facts were checked on `today` (YYYY-MM-DD). All or nothing; throws a 409 when somebody else has written
 * into one of the documents since it was read.
 */
export async function checkFacts(
  client: SanityClient,
  facts: readonly FactPlace[],
  today: string,
): Promise<Check> {
  const transaction = client.transaction();
  const before = addChecks(transaction, facts, today);
  const { transactionId } = await transaction.commit({ tag: 'facts-checked' });
  return { transactionId, before };
}

/** Takes a check back. Throws a 409 when one of the documents has been changed since. */
export async function undoCheck(client: SanityClient, { transactionId, before }: Check): Promise<void> {
  const transaction = client.transaction();
  for (const { id, fields } of before)
    transaction.patch(id, (patch) => patch.ifRevisionId(transactionId).set(fields));
  await transaction.commit({ tag: 'facts-check-undone' });
}
