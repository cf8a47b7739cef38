import { plainError, typedError } from '../http/errors.ts';
import { databaseFile } from '../store/database.ts';
import type { Doc } from '../store/document.ts';
import type { ChangeScope } from './evaluate.ts';
import type { Delta } from './jobs.ts';
import type { Perspective } from './perspective.ts';
import { JobCanceled, JobError, JobTimeout, WorkerPool } from './workerPool.ts';

export type QueryRequest = {
  dataset: string;
  query: string;
  params: Record<string, unknown>;
  perspective: Perspective;
  /** True for a reader without a token: only ids without a dot exist then. */
  rootOnly: boolean;
  identity: string;
};

/** How many endless queries it takes to keep others waiting. Each worker holds all documents in memory. */
const QUERY_WORKERS = 2;
/** A filter over one document takes microseconds; this is for one that was made not to end. */
const LISTENER_TIMEOUT_MS = 10_000;

export type QueryEngine = ReturnType<typeof createQueryEngine>;

/** Runs queries over the stored documents, and filters over single changes, each within a time limit. */
export function createQueryEngine(options: { dir: string; projectId: string; timeoutMs: number }) {
  const { dir, projectId, timeoutMs } = options;
  const file = databaseFile(dir);
  const hidden = new Map<number, Delta>();
  const hiddenUpTo = (last: number) => [...hidden.values()].filter(({ seq }) => seq <= last).reverse();
  const queries = new WorkerPool({ file, isLoaded: true, projectId }, QUERY_WORKERS, timeoutMs, hiddenUpTo);
  // Listeners get their own: a slow query must not hold up the events that the Studio waits for.
  const filters = new WorkerPool({ file, isLoaded: false, projectId }, 1, LISTENER_TIMEOUT_MS);

  return {
    /**
     * The result as JSON text. Throws an HttpError in Sanity's shape when the query is wrong or too slow;
     * a query whose caller is `gone` while it waits is not run.
     */
    async query(request: QueryRequest, gone?: AbortSignal): Promise<string> {
      try {
        return await queries.run({ kind: 'query', ...request }, gone);
      } catch (error) {
        throw asHttpError(error, request.query);
      }
    },
    /** For each document whether a listener's query is about it. */
    async match(query: string, params: Record<string, unknown>, identity: string, docs: (Doc | null)[]) {
      try {
        const result: unknown = JSON.parse(
          await filters.run({ kind: 'match', query, params, identity, docs }),
        );
        return Array.isArray(result) ? result.map((one) => one === true) : [];
      } catch (error) {
        throw asHttpError(error, query);
      }
    },
    /** A webhook's filter or projection about one change. */
    async change(query: string, scope: ChangeScope): Promise<unknown> {
      // Its references lead to other documents, which only these workers hold.
      const value: unknown = JSON.parse(await queries.run({ kind: 'change', query, ...scope }));
      return value;
    },
    /** Keeps a transaction that is on the disk from queries until it is followed. `before` is how things were before it. */
    hide(before: Delta): void {
      hidden.set(before.seq, before);
    },
    follow(delta: Delta): void {
      hidden.delete(delta.seq);
      queries.follow(delta);
    },
    forget(dataset: string): void {
      queries.forget(dataset);
    },
    async close(): Promise<void> {
      await Promise.all([queries.close(), filters.close()]);
    },
  };
}

function asHttpError(error: unknown, query: string): unknown {
  if (error instanceof JobTimeout) {
    return typedError(504, 'queryTimeoutError', 'Query timed out; it ran longer than this lake allows', {
      query,
    });
  }
  if (error instanceof JobCanceled) return plainError(408, 'The caller has gone');
  if (!(error instanceof JobError)) return error;
  const { kind, message, start, end } = error.failure;
  const extra = kind === 'parse' ? { query, start, end } : { query, start: 0, end: query.length };
  return typedError(400, 'queryParseError', message, extra);
}
