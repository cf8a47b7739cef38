import type { Transaction } from '@sanity/client';

/**
 * A transaction patches one document twice. The first patch gives it another revision, so a second that holds for the
 * revision read would be refused for ever, and tried again for ever. Make one patch of the two.
 */
export class PatchedTwice extends Error {
  override name = 'PatchedTwice';
}

/**
 * Commits a transaction, all or nothing. Every transaction of the functions ends here. One in which nothing is left to be
 * written is done. Throws PatchedTwice before it is sent.
 */
export async function commit(transaction: Transaction): Promise<void> {
  const mutations = transaction.serialize();
  if (mutations.length === 0) return;
  const patched = mutations.flatMap((mutation) =>
    'patch' in mutation && 'id' in mutation.patch ? [mutation.patch.id] : [],
  );
  if (new Set(patched).size < patched.length) throw new PatchedTwice();
  await transaction.commit({ visibility: 'async' });
}
