import type { Doc } from '../store/document.ts';
import type { ChangeScope } from './evaluate.ts';
import type { Perspective } from './perspective.ts';

/** What a worker can be asked for. */
export type Job =
  | {
      kind: 'query';
      dataset: string;
      query: string;
      params: Record<string, unknown>;
      perspective: Perspective;
      rootOnly: boolean;
      identity: string;
    }
  | {
      kind: 'match';
      query: string;
      params: Record<string, unknown>;
      identity: string;
      docs: (Doc | null)[];
    }
  | ({ kind: 'change'; query: string } & ChangeScope);

/** What happened to a dataset; `seq` lets a worker that loaded later than this skip it. */
export type Delta = { dataset: string; seq: number; changes: { id: string; doc: Doc | null }[] };

export type ToWorker =
  | { type: 'job'; id: number; job: Job }
  | { type: 'delta'; delta: Delta }
  /** Transactions that queries do not see yet although a worker has loaded them, newest first, as it was before each. */
  | { type: 'hide'; undone: Delta[] }
  | { type: 'forget'; dataset: string };

/** Why a job failed: the query is wrong, or asks for something this lake cannot do. */
export type JobFailure = { kind: 'parse' | 'evaluation'; message: string; start: number; end: number };

export type FromWorker =
  | { type: 'ready'; loadedSeq: number }
  | { type: 'done'; id: number; json: string }
  | { type: 'failed'; id: number; failure: JobFailure };

/** What a worker is told. One that only filters single documents need not load them all. */
export type WorkerSetup = { file: string; isLoaded: boolean; projectId: string };
