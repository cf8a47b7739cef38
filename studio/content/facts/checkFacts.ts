import type { SanityClient } from '@sanity/client';
import type { DueFact } from './dueList.ts';

/** What a check wrote, for taking it back. */
export interface Check {
  transactionId: string;
  /** For each document: the day that stood at each path before. */
  before: { id: string; days: Record<string, string> }[];
}

/**
 * Writes that facts were checked on `today` (YYYY-MM-DD): into the public document and into its draft, so that the
 * next publish does not bring the old day back. All or nothing; throws a 409 when somebody else has written into one
 * of the documents since it was read.
 */
export async function checkFacts(
  client: SanityClient,
  facts: readonly DueFact[],
  today: string,
): Promise<Check> {
  const documents = new Map<string, { rev: string; days: Record<string, string> }>();
  for (const { copies, path, fact } of facts) {
    for (const { id, rev } of copies) {
      const document = documents.get(id) ?? { rev, days: {} };
      document.days[`${path}.checkedOn`] = fact.checkedOn;
      documents.set(id, document);
    }
  }
  const transaction = client.transaction();
  for (const [id, { rev, days }] of documents) {
    const set = Object.fromEntries(Object.keys(days).map((path) => [path, today]));
    transaction.patch(id, (patch) => patch.ifRevisionId(rev).set(set));
  }
  const { transactionId } = await transaction.commit({ tag: 'facts-checked' });
  return { transactionId, before: [...documents].map(([id, { days }]) => ({ id, days })) };
}

/** Takes a check back. Throws a 409 when one of the documents has been changed since. */
export async function undoCheck(client: SanityClient, { transactionId, before }: Check): Promise<void> {
  const transaction = client.transaction();
  for (const { id, days } of before)
    transaction.patch(id, (patch) => patch.ifRevisionId(transactionId).set(days));
  await transaction.commit({ tag: 'facts-check-undone' });
}
