import type { Doc } from './document.ts';
import type { Effect } from './store.ts';

/** A transaction that is on the disk. */
export type Commit = {
  seq: number;
  dataset: string;
  transactionId: string;
  timestamp: string;
  author: string;
  changes: { effect: Effect; before: Doc | null }[];
};
