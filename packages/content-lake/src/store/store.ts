import type { DatabaseSync } from 'node:sqlite';
import { numberOf, type Row, textOf, textOrNull } from './database.ts';
import { type Doc, isObject, parseDoc } from './document.ts';
import { referencesIn } from './references.ts';

/** What one transaction did to one document. `apply` and `revert` are Mendoza patches without `_rev`. */
export type Effect = {
  documentId: string;
  previousRev: string | null;
  after: Doc | null;
  mutations: unknown[];
  apply: unknown[];
  revert: unknown[];
};

export type TransactionRow = {
  seq: number;
  dataset: string;
  id: string;
  timestamp: string;
  author: string;
  mutations: unknown[];
};

export type Store = ReturnType<typeof createStore>;

/** Reads and writes of documents and the log of transactions, all through prepared statements. */
export function createStore(db: DatabaseSync) {
  const getDocument = db.prepare('SELECT body FROM documents WHERE dataset = ? AND id = ?');
  const putDocument = db.prepare(
    `INSERT INTO documents (dataset, id, type, body) VALUES (?, ?, ?, ?)
     ON CONFLICT (dataset, id) DO UPDATE SET type = excluded.type, body = excluded.body`,
  );
  const deleteDocument = db.prepare('DELETE FROM documents WHERE dataset = ? AND id = ?');
  const allDocuments = db.prepare('SELECT body FROM documents WHERE dataset = ? ORDER BY id');
  // 'versions/' is the first text after everything that begins with 'versions.': a range that the index serves.
  const versionIds = db.prepare(
    `SELECT id FROM documents WHERE dataset = ?1 AND id IN (?2, 'drafts.' || ?2)
     UNION ALL
     SELECT id FROM documents WHERE dataset = ?1 AND id >= 'versions.' AND id < 'versions/'`,
  );
  const countDocuments = db.prepare('SELECT COUNT(*) AS number FROM documents WHERE dataset = ?');
  const deleteRefs = db.prepare('DELETE FROM refs WHERE dataset = ? AND from_id = ?');
  const insertRef = db.prepare('INSERT INTO refs (dataset, from_id, to_id, weak) VALUES (?, ?, ?, ?)');
  const incoming = db.prepare(
    'SELECT from_id, weak FROM refs WHERE dataset = ? AND to_id = ? ORDER BY from_id',
  );
  const insertTransaction = db.prepare(
    'INSERT INTO transactions (dataset, id, timestamp, author, mutations) VALUES (?, ?, ?, ?, ?)',
  );
  const findTransaction = db.prepare('SELECT * FROM transactions WHERE dataset = ? AND id = ?');
  const insertEffect = db.prepare('INSERT INTO effects VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)');
  const insertEvent = db.prepare('INSERT INTO history_events VALUES (?, ?, ?, ?, ?, ?)');
  const lastSeq = db.prepare('SELECT COALESCE(MAX(seq), 0) AS seq FROM transactions');
  const seqsOf = db.prepare('SELECT seq FROM effects WHERE dataset = ? AND document_id = ?');
  const transactionAt = db.prepare('SELECT * FROM transactions WHERE seq = ?');
  const setMutations = db.prepare('UPDATE transactions SET mutations = ? WHERE seq = ?');
  const purgeEffects = db.prepare('DELETE FROM effects WHERE dataset = ? AND document_id = ?');
  const removals = ['documents', 'refs', 'transactions', 'effects', 'history_events'].map((table) =>
    db.prepare(`DELETE FROM ${table} WHERE dataset = ?`),
  );
  const purgeEvents = db.prepare('DELETE FROM history_events WHERE dataset = ? AND group_id = ?');

  return {
    db,
    get(dataset: string, id: string): Doc | null {
      const row = getDocument.get(dataset, id);
      return row ? parseDoc(textOf(row, 'body')) : null;
    },
    put(dataset: string, doc: Doc): void {
      putDocument.run(dataset, doc._id, doc._type, JSON.stringify(doc));
      deleteRefs.run(dataset, doc._id);
      for (const { to, weak } of referencesIn(doc)) insertRef.run(dataset, doc._id, to, weak ? 1 : 0);
    },
    remove(dataset: string, id: string): void {
      deleteDocument.run(dataset, id);
      deleteRefs.run(dataset, id);
    },
    /** All documents of a dataset in the order of their ids, one at a time. */
    *all(dataset: string): Generator<Doc> {
      for (const row of allDocuments.iterate(dataset)) yield parseDoc(textOf(row, 'body'));
    },
    count(dataset: string): number {
      const row = countDocuments.get(dataset);
      return row ? numberOf(row, 'number') : 0;
    },
    /** The documents of some types, in the order of their ids. */
    ofTypes(dataset: string, types: string[]): Doc[] {
      const marks = types.map(() => '?').join(', ');
      const select = db.prepare(
        `SELECT body FROM documents WHERE dataset = ? AND type IN (${marks}) ORDER BY id`,
      );
      return select.all(dataset, ...types).map((row) => parseDoc(textOf(row, 'body')));
    },
    /** The ids that exist among a published id, its draft and its versions. */
    groupIds(dataset: string, publishedId: string): string[] {
      const rows = versionIds.all(dataset, publishedId);
      return rows
        .map((row) => textOf(row, 'id'))
        .filter((id) => !id.startsWith('versions.') || id.split('.').slice(2).join('.') === publishedId);
    },
    /** Who references a document; weak references are those that allow it to be missing. */
    incoming(dataset: string, id: string): { id: string; weak: boolean }[] {
      return incoming
        .all(dataset, id)
        .map((row) => ({ id: textOf(row, 'from_id'), weak: numberOf(row, 'weak') === 1 }));
    },
    findTransaction(dataset: string, id: string): TransactionRow | undefined {
      const row = findTransaction.get(dataset, id);
      return row && transactionOf(row);
    },
    /** Writes a transaction to the log; answers its number. */
    log(
      entry: { dataset: string; id: string; timestamp: string; author: string; mutations: unknown[] },
      effects: Effect[],
      events: { groupId: string; body: unknown }[],
    ): number {
      const { dataset, timestamp } = entry;
      const mutations = JSON.stringify(entry.mutations);
      const seq = Number(
        insertTransaction.run(dataset, entry.id, timestamp, entry.author, mutations).lastInsertRowid,
      );
      effects.forEach((effect, position) => {
        insertEffect.run(
          seq,
          position,
          dataset,
          effect.documentId,
          effect.previousRev,
          effect.after && JSON.stringify(effect.after),
          JSON.stringify(effect.mutations),
          JSON.stringify(effect.apply),
          JSON.stringify(effect.revert),
        );
      });
      events.forEach((event, position) => {
        insertEvent.run(seq, position, dataset, event.groupId, timestamp, JSON.stringify(event.body));
      });
      return seq;
    },
    lastSeq(): number {
      const row = lastSeq.get();
      return row ? numberOf(row, 'seq') : 0;
    },
    /**
     * Forgets the history of documents, their content included. What the same transactions did to others stays. Each
     * transaction is written anew once, however many of the documents it made.
     */
    purgeHistory(dataset: string, documentIds: readonly string[]): void {
      const purged = new Set(documentIds);
      const found = documentIds.flatMap((id) => seqsOf.all(dataset, id).map((row) => numberOf(row, 'seq')));
      for (const seq of new Set(found)) {
        const row = transactionAt.get(seq);
        if (!row) continue;
        const others = transactionOf(row).mutations.filter((mutation) => {
          const id = subjectOf(mutation);
          return id !== undefined && !purged.has(id);
        });
        setMutations.run(JSON.stringify(others), seq);
      }
      for (const id of purged) {
        purgeEffects.run(dataset, id);
        purgeEvents.run(dataset, id);
      }
    },
    /** Forgets a dataset: its documents, and all that ever happened to them. */
    removeDataset(dataset: string): void {
      for (const one of removals) one.run(dataset);
    },
    /** Runs `work` in one transaction on the disk; anything thrown, or `keep` false, undoes all of it. */
    atomically<T>(work: () => T, keep = true): T {
      db.exec('BEGIN IMMEDIATE');
      try {
        const result = work();
        db.exec(keep ? 'COMMIT' : 'ROLLBACK');
        return result;
      } catch (error) {
        if (db.isTransaction) db.exec('ROLLBACK');
        throw error;
      }
    },
  };
}

export function transactionOf(row: Row): TransactionRow {
  return {
    seq: numberOf(row, 'seq'),
    dataset: textOf(row, 'dataset'),
    id: textOf(row, 'id'),
    timestamp: textOf(row, 'timestamp'),
    author: textOf(row, 'author'),
    mutations: parseList(textOf(row, 'mutations')),
  };
}

export function effectOf(row: Row): Effect {
  const body = textOrNull(row, 'body');
  return {
    documentId: textOf(row, 'document_id'),
    previousRev: textOrNull(row, 'previous_rev'),
    after: body === null ? null : parseDoc(body),
    mutations: parseList(textOf(row, 'mutations')),
    apply: parseList(textOf(row, 'apply')),
    revert: parseList(textOf(row, 'revert')),
  };
}

/** The one document that a mutation names; undefined for an action, or where a query chose. */
function subjectOf(mutation: unknown): string | undefined {
  const [body] = isObject(mutation) ? Object.values(mutation) : [];
  if (!isObject(body)) return undefined;
  const id = body._id ?? body.id;
  return typeof id === 'string' ? id : undefined;
}

function parseList(text: string): unknown[] {
  const value: unknown = JSON.parse(text);
  if (!Array.isArray(value)) throw new Error('The store holds a row that is not a list');
  return value;
}
