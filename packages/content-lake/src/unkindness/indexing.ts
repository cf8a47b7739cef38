import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';

/** When a write is answered: once queries see it, or once it is on the disk. */
export const visibilitySchema = z.enum(['sync', 'async', 'deferred']);
export type Visibility = z.output<typeof visibilitySchema>;

export type Indexing = {
  /**
   * Calls `show` when queries are to see a transaction of a dataset, at once where nothing lags. Transactions
   * are shown in their order, so that a listener of what can be queried hears of them in order too.
   */
  follow(dataset: string, visibility: Visibility, show: () => void): void;
  /** Resolves when queries see all that was followed so far. */
  settled(dataset: string): Promise<void>;
  /** The same, and has them see it at once. */
  settle(dataset: string): Promise<void>;
  /** Shows nothing more. */
  close(): void;
};

/** Keeps queries behind what was written, for a random time between the two bounds (milliseconds). */
export function createIndexing([least, most]: readonly [number, number] = [0, 0]): Indexing {
  const ends = new Map<string, Promise<void>>();
  const closing = new AbortController();
  /** By dataset, what has all see at once what waits to be shown. */
  const hurries = new Map<string, PromiseWithResolvers<void>>();
  const hurryOf = (dataset: string) => {
    const hurry = hurries.get(dataset) ?? Promise.withResolvers<void>();
    hurries.set(dataset, hurry);
    return hurry;
  };
  const settled = (dataset: string) => ends.get(dataset) ?? Promise.resolve();
  return {
    follow(dataset, visibility, show) {
      const lag = visibility === 'sync' ? 0 : least + Math.random() * (most - least);
      const before = ends.get(dataset);
      if (!before && lag === 0) {
        show();
        return;
      }
      const dueAt = Date.now() + lag;
      const hurry = hurryOf(dataset).promise;
      const due = () =>
        wait(Math.max(0, dueAt - Date.now()), undefined, { signal: closing.signal, ref: false });
      const end = Promise.resolve(before)
        .then(() => Promise.race([hurry, due()]))
        .then(() => {
          show();
          if (ends.get(dataset) === end) ends.delete(dataset);
        })
        // Only closing ends a wait: whoever opens the folder again sees everything.
        .catch(() => undefined);
      ends.set(dataset, end);
    },
    settled,
    settle(dataset) {
      hurries.get(dataset)?.resolve();
      hurries.delete(dataset);
      return settled(dataset);
    },
    close() {
      closing.abort();
    },
  };
}
