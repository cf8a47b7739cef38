import { numberOf, textOf } from './database.ts';
import { parseDoc } from './document.ts';
import { effectOf, type Store, transactionOf } from './store.ts';
import type { Commit } from './transaction.ts';

export type Replay = {
  /** The transaction as it was announced, or undefined when it is not known. */
  commit(seq: number): Commit | undefined;
  /** The numbers of a dataset's transactions after `seq`, oldest first, at most `limit`. */
  after(dataset: string, seq: number, limit: number): number[];
};

/** Reads transactions back from the log in the form in which listeners got them. */
export function createReplay(store: Store): Replay {
  const { db } = store;
  const transaction = db.prepare('SELECT * FROM transactions WHERE seq = ?');
  const effects = db.prepare('SELECT * FROM effects WHERE seq = ? ORDER BY position');
  const previous = db.prepare(
    `SELECT body FROM effects WHERE dataset = ? AND document_id = ? AND seq < ? ORDER BY seq DESC LIMIT 1`,
  );
  const later = db.prepare('SELECT seq FROM transactions WHERE dataset = ? AND seq > ? ORDER BY seq LIMIT ?');

  return {
    commit(seq) {
      const row = transaction.get(seq);
      if (!row) return undefined;
      const { dataset, id, timestamp, author } = transactionOf(row);
      const changes = effects.all(seq).map((effectRow) => {
        const effect = effectOf(effectRow);
        const before = previous.get(dataset, effect.documentId, seq);
        const had = before && before.body !== null && effect.previousRev !== null;
        return { effect, before: had ? parseDoc(textOf(before, 'body')) : null };
      });
      return { seq, dataset, transactionId: id, timestamp, author, changes };
    },
    after(dataset, seq, limit) {
      return later.all(dataset, seq, limit).map((row) => numberOf(row, 'seq'));
    },
  };
}
