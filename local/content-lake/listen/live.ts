import { randomUUID } from 'node:crypto';
import type { Commit } from '../store/transaction.ts';
import { type Sink, SSE_COMMENT, sseEvent } from './sink.ts';

const KEEPALIVE_MS = 15_000;

export type LiveEvents = {
  attach(dataset: string, sink: Sink): void;
  announce(commit: Commit): void;
  close(): void;
};

/**
 * The stream behind Sanity's live content. This lake gives no sync tags, so every change
 * tells readers to fetch again what they show.
 */
export function createLiveEvents(): LiveEvents {
  const readers = new Set<{ dataset: string; sink: Sink }>();
  const keepalive = setInterval(() => {
    for (const { sink } of readers) sink.write(SSE_COMMENT);
  }, KEEPALIVE_MS);
  keepalive.unref();
  return {
    attach(dataset, sink) {
      const reader = { dataset, sink };
      readers.add(reader);
      sink.onClose(() => readers.delete(reader));
      const id = randomUUID();
      sink.write(sseEvent({ type: 'welcome', id, data: { id } }));
    },
    announce(commit) {
      for (const { dataset, sink } of readers) {
        if (dataset === commit.dataset) sink.write(sseEvent({ type: 'restart', id: commit.transactionId }));
      }
    },
    close() {
      clearInterval(keepalive);
      for (const { sink } of readers) sink.close();
      readers.clear();
    },
  };
}
