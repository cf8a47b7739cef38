import { randomUUID } from 'node:crypto';
import type { Commit } from '../store/transaction.ts';
import { type EventSink, SSE_COMMENT, sseEvent } from './eventStream.ts';

const KEEPALIVE_MS = 15_000;

export type LiveEvents = {
  attach(dataset: string, sink: EventSink): void;
  announce(commit: Commit): void;
  endDataset(dataset: string): void;
  close(): void;
};

/**
 * The stream behind Sanity's live content. This lake gives no sync tags, so every change
 * tells readers to fetch again what they show.
 */
export function createLiveEvents(): LiveEvents {
  const readers = new Set<{ dataset: string; sink: EventSink }>();
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
    endDataset(ended) {
      for (const { dataset, sink } of [...readers]) if (dataset === ended) sink.close();
    },
    close() {
      clearInterval(keepalive);
      for (const { sink } of [...readers]) sink.close();
      readers.clear();
    },
  };
}
