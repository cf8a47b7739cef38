import { numberOf, textOf } from '../store/database.ts';
import { type Doc, isDraftId, isObject, isVersionId, parseDoc, publishedIdOf } from '../store/document.ts';
import { effectOf, type Store, transactionOf } from '../store/store.ts';

/** Which state of a document is asked for. */
export type RevisionSelector = { revision: string } | { time: string } | { last: true };

export type LogRequest = {
  dataset: string;
  documentIds: string[];
  from: string | undefined;
  to: string | undefined;
  fromTime: string | undefined;
  toTime: string | undefined;
  authors: string[];
  limit: number;
  reverse: boolean;
};

/** Reads the past of documents: their events, their transactions, and what they were at some moment. */
export function createHistoryReader(store: Store) {
  const { db } = store;
  const events = db.prepare(
    `SELECT seq, position, body FROM history_events
     WHERE dataset = ? AND group_id = ? AND (seq < ? OR (seq = ? AND position < ?))
     ORDER BY seq DESC, position DESC LIMIT ?`,
  );
  const effects = db.prepare('SELECT * FROM effects WHERE seq = ? ORDER BY position');
  const upTo = db.prepare(
    `SELECT body FROM effects WHERE dataset = ? AND document_id = ? AND seq <= ? ORDER BY seq DESC LIMIT 1`,
  );
  const atTime = db.prepare(
    `SELECT e.body FROM effects e JOIN transactions t ON t.seq = e.seq
     WHERE e.dataset = ? AND e.document_id = ? AND t.timestamp <= ? ORDER BY e.seq DESC LIMIT 1`,
  );
  const lastContent = db.prepare(
    `SELECT body FROM effects WHERE dataset = ? AND document_id = ? AND body IS NOT NULL ORDER BY seq DESC LIMIT 1`,
  );

  function stateOf(dataset: string, documentId: string, selector: RevisionSelector): Doc | null {
    let row: ReturnType<typeof upTo.get>;
    if ('revision' in selector) {
      const transaction = store.findTransaction(dataset, selector.revision);
      row = transaction && upTo.get(dataset, documentId, transaction.seq);
    } else if ('time' in selector) row = atTime.get(dataset, documentId, selector.time);
    else row = lastContent.get(dataset, documentId);
    return row && row.body !== null ? parseDoc(textOf(row, 'body')) : null;
  }

  return {
    /** A page of events of the group that a document belongs to, newest first, and where the next page begins. */
    events(dataset: string, documentId: string, limit: number, cursor: string) {
      const [, seq, position] = /^(\d+)\.(\d+)$/.exec(cursor) ?? [];
      const before = seq === undefined ? Number.MAX_SAFE_INTEGER : Number(seq);
      const rows = events.all(
        dataset,
        publishedIdOf(documentId),
        before,
        before,
        Number(position ?? 0),
        limit + 1,
      );
      const page = rows.slice(0, limit);
      const last = page.at(-1);
      const nextCursor =
        rows.length > limit && last ? `${numberOf(last, 'seq')}.${numberOf(last, 'position')}` : '';
      const list = page
        .map((row): unknown => JSON.parse(textOf(row, 'body')))
        .filter((event) => concerns(event, documentId));
      return { events: list, nextCursor };
    },

    /**
     * The state of a document that is wanted, or null when there is none. A draft that was not there then is
     * answered with the published document: the Studio asks for the variant that is open, also about the time
     * before that was made.
     */
    document(dataset: string, documentId: string, selector: RevisionSelector): Doc | null {
      const found = stateOf(dataset, documentId, selector);
      if (found || !isDraftId(documentId)) return found;
      return stateOf(dataset, publishedIdOf(documentId), selector);
    },

    /** The transactions that touched the documents, with what each did to them; oldest first unless reversed. */
    transactions(request: LogRequest) {
      const { dataset, documentIds, from, to, fromTime, toTime, authors, limit, reverse } = request;
      const where = [
        `t.seq IN (SELECT seq FROM effects WHERE dataset = ? AND document_id IN (${marks(documentIds)}))`,
      ];
      const values: (string | number)[] = [dataset, ...documentIds];
      const bound = (sql: string, value: string | number | undefined) => {
        if (value === undefined) return;
        where.push(sql);
        values.push(value);
      };
      bound('t.seq >= ?', from === undefined ? undefined : (store.findTransaction(dataset, from)?.seq ?? 0));
      bound('t.seq <= ?', to === undefined ? undefined : store.findTransaction(dataset, to)?.seq);
      bound('t.timestamp >= ?', fromTime);
      bound('t.timestamp <= ?', toTime);
      if (authors.length > 0) {
        where.push(`t.author IN (${marks(authors)})`);
        values.push(...authors);
      }
      const rows = db
        .prepare(
          `SELECT * FROM transactions t WHERE ${where.join(' AND ')} ORDER BY t.seq ${reverse ? 'DESC' : 'ASC'} LIMIT ?`,
        )
        .all(...values, limit);
      return rows.map((row) => {
        const transaction = transactionOf(row);
        return { ...transaction, effects: effects.all(transaction.seq).map(effectOf) };
      });
    },
  };
}

function marks(values: string[]): string {
  return values.map(() => '?').join(', ');
}

/** Events about other releases do not belong to a document's own history. */
function concerns(event: unknown, documentId: string): boolean {
  const versionId = isObject(event) && typeof event.versionId === 'string' ? event.versionId : undefined;
  if (versionId === undefined || !isVersionId(versionId)) return true;
  return versionId === documentId || (isObject(event) && event.type === 'publishDocumentVersion');
}
