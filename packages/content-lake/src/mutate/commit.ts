import { randomBytes } from 'node:crypto';
import { historyEventsOf } from '../history/derive.ts';
import { plainError } from '../http/errors.ts';
import { encodeMendoza } from '../mendoza/encode.ts';
import type { Doc } from '../store/document.ts';
import type { Effect, Store } from '../store/store.ts';
import type { Commit } from '../store/transaction.ts';
import type { Visibility } from '../unkindness/indexing.ts';
import { checkQuota } from '../unkindness/quota.ts';
import { checkReferences } from './integrity.ts';
import { type Change, WorkingSet } from './workingSet.ts';

export type CommitRequest<T> = {
  dataset: string;
  author: string;
  transactionId?: string | undefined;
  /** The request as it came, kept in the log. */
  mutations: unknown[];
  dryRun?: boolean;
  /** Without it, `sync`. */
  visibility?: Visibility;
  /** Which documents' history to forget. */
  purge?: string[];
  /** Says what kind of action it was, for the history; plain mutations say nothing. */
  cause?: Map<string, 'publish' | 'unpublish'>;
  /** Throws where the author may not change one of these documents. Without it, everything may be changed. */
  permit?: (documentIds: string[]) => void;
  /** Changes the working set; what it throws undoes everything. */
  run: (work: WorkingSet) => T;
};

export type Committer = {
  /** Runs a transaction; when this returns it is on the disk, or nothing of it is (dryRun, or thrown). */
  commit<T>(request: CommitRequest<T>): { transactionId: string; result: T; changes: Change[] };
};

/**
 * The one way in which documents change. `enqueue` is called inside the disk transaction, `announce` after it.
 */
export function createCommitter(
  store: Store,
  enqueue: (commit: Omit<Commit, 'seq'>) => void,
  announce: (commit: Commit, visibility: Visibility) => void,
  maxDocuments?: number,
): Committer {
  return {
    commit(request) {
      const { dataset, author } = request;
      const transactionId = request.transactionId ?? randomBytes(11).toString('hex');
      const timestamp = new Date().toISOString();
      let done: Commit | undefined;
      const outcome = store.atomically(() => {
        if (store.findTransaction(dataset, transactionId)) {
          throw plainError(409, `A transaction with the ID "${transactionId}" exists already`);
        }
        const work = new WorkingSet(transactionId, timestamp, (id) => store.get(dataset, id));
        const result = request.run(work);
        const changes = work.list();
        request.permit?.(changes.map(({ documentId }) => documentId));
        for (const change of changes) {
          if (change.after) store.put(dataset, change.after);
          else store.remove(dataset, change.documentId);
        }
        checkReferences(store, dataset, changes);
        if (changes.some(({ before }) => !before)) checkQuota(store, dataset, maxDocuments);
        store.purgeHistory(dataset, request.purge ?? []);
        if (changes.length > 0 && !request.dryRun) {
          const commit = {
            dataset,
            transactionId,
            timestamp,
            author,
            changes: changes.map((change) => ({
              effect: effectOf(change, request.purge ?? []),
              before: change.before,
            })),
          };
          const seq = store.log(
            { dataset, id: transactionId, timestamp, author, mutations: request.mutations },
            commit.changes.map((change) => change.effect),
            historyEventsOf(commit, request.cause, (id) => store.groupIds(dataset, id).length > 0),
          );
          enqueue(commit);
          done = { seq, ...commit };
        }
        return { transactionId, result, changes };
      }, !request.dryRun);
      if (done) announce(done, request.visibility ?? 'sync');
      return outcome;
    },
  };
}

function effectOf(change: Change, purged: string[]): Effect {
  // How to get a purged document back is part of the history that is to be forgotten.
  const before = purged.includes(change.documentId) ? null : withoutRevision(change.before);
  const after = withoutRevision(change.after);
  return {
    documentId: change.documentId,
    previousRev: change.before?._rev ?? null,
    after: change.after,
    mutations: change.mutations,
    apply: encodeMendoza(before, after),
    revert: encodeMendoza(after, before),
  };
}

function withoutRevision(doc: Doc | null): Doc | null {
  if (!doc) return null;
  const { _rev, ...content } = doc;
  return content;
}
