import { randomUUID } from 'node:crypto';
import { HttpError } from '../http/errors.ts';
import type { QueryEngine } from '../query/engine.ts';
import { isRootId, isVersionId } from '../store/document.ts';
import type { Replay } from '../store/replay.ts';
import type { Commit } from '../store/transaction.ts';
import { cursorOf, eventsFor, type MatchedChange, parseCursor, transitionOf } from './event.ts';
import { type EventSink, SSE_COMMENT, sseEvent } from './eventStream.ts';
import type { ListenOptions } from './options.ts';

const KEEPALIVE_MS = 15_000;
/** A listener that missed more than this starts afresh instead. */
const MAX_REPLAYED = 500;

/** Listeners with one `subscriptionKey` hear of the same changes; a browser with many tabs has many of them. */
type Listener = { options: ListenOptions; subscriptionKey: string; sink: EventSink };

export type ListenHub = {
  /** Takes a listener over: welcome, then every change its query is about, until it closes. */
  attach(options: ListenOptions, sink: EventSink): void;
  /** Tells the listeners of a transaction, and whether it can be queried. Order of calls is order of events. */
  announce(commit: Commit, visibility: 'transaction' | 'query'): void;
  /** Ends the streams of a dataset that is gone. */
  endDataset(dataset: string): void;
  close(): void;
};

/**
 * Sends changes to listeners. Everything goes through one queue, so that a listener that joins between two
 * transactions hears all that come after its welcome, each once and in order.
 */
export function createListenHub(engine: QueryEngine, replay: Replay, lastSeq: number): ListenHub {
  const listeners = new Set<Listener>();
  let queue: Promise<void> = Promise.resolve();
  let lastAnnounced = lastSeq;
  const keepalive = setInterval(() => {
    for (const { sink } of listeners) sink.write(SSE_COMMENT);
  }, KEEPALIVE_MS);
  keepalive.unref();

  function next(work: () => Promise<void>): void {
    queue = queue.then(work).catch(() => undefined);
  }

  /** A wrong query is told, and clients stop. After any other failure they connect again and resume. */
  function endWithError(listener: Listener, error: unknown): void {
    const { sink } = listener;
    if (error instanceof HttpError && error.status < 500) {
      sink.write(sseEvent({ type: 'channelError', data: error.body }));
    }
    sink.close();
    listeners.delete(listener);
  }

  /** Sends a listener its part of a transaction, all of it or what comes after `position`. */
  async function deliver(
    listener: Listener,
    commit: Commit,
    visibility: 'transaction' | 'query',
    matching = changesFor(engine, commit, listener.options),
    after = -1,
  ): Promise<void> {
    const { options, sink } = listener;
    let matched: MatchedChange[];
    try {
      matched = await matching;
    } catch (error) {
      endWithError(listener, error);
      return;
    }
    for (const { cursor, data } of eventsFor(commit, matched, options, visibility)) {
      if ((parseCursor(cursor)?.position ?? 0) <= after) continue;
      sink.write(sseEvent({ type: 'mutation', id: cursor, data }));
    }
  }

  async function join(listener: Listener): Promise<void> {
    const { options, sink } = listener;
    let gone = false;
    sink.onClose(() => {
      gone = true;
      listeners.delete(listener);
    });
    if (gone) return;
    sink.write(SSE_COMMENT);
    try {
      // A wrong query is told at once, not when the first document changes.
      await engine.match(options.query, options.params, '', [{ _id: 'none', _type: 'none' }]);
    } catch (error) {
      endWithError(listener, error);
      return;
    }
    const from = options.enableResume && options.lastEventId ? parseCursor(options.lastEventId) : undefined;
    const missed = from && commitsSince(options.dataset, from);
    const type = missed ? 'welcomeback' : options.lastEventId && options.enableResume ? 'reset' : 'welcome';
    const id = options.enableResume
      ? { id: missed ? options.lastEventId : cursorOf(lastAnnounced, 1e8) }
      : {};
    sink.write(sseEvent({ type, ...id, data: { listenerName: randomUUID() } }));
    for (const commit of missed ?? []) {
      await deliver(listener, commit, 'query', undefined, commit.seq === from?.seq ? from.position : -1);
    }
    if (!gone) listeners.add(listener);
  }

  /** What was announced since a cursor, or undefined when that cannot be told completely. */
  function commitsSince(dataset: string, from: { seq: number; position: number }): Commit[] | undefined {
    if (from.seq > lastAnnounced) return undefined;
    // Starts one before: the cursor may be in the middle of its own transaction.
    const seqs = replay.after(dataset, from.seq - 1, MAX_REPLAYED + 1).filter((seq) => seq <= lastAnnounced);
    if (seqs.length > MAX_REPLAYED) return undefined;
    return seqs.flatMap((seq) => replay.commit(seq) ?? []);
  }

  return {
    attach(options, sink) {
      next(() => join({ options, subscriptionKey: subscriptionKeyOf(options), sink }));
    },
    announce(commit, visibility) {
      next(async () => {
        const concerned = [...listeners].filter(({ options }) => options.dataset === commit.dataset);
        // Each different filter is asked once, however many listen with it.
        const matches = new Map<string, Promise<MatchedChange[]>>();
        for (const { subscriptionKey, options } of concerned) {
          if (!matches.has(subscriptionKey))
            matches.set(subscriptionKey, changesFor(engine, commit, options));
        }
        await Promise.all(
          concerned.map((listener) =>
            deliver(listener, commit, visibility, matches.get(listener.subscriptionKey)),
          ),
        );
        lastAnnounced = commit.seq;
      });
    },
    endDataset(dataset) {
      next(async () => {
        for (const { options, sink } of [...listeners]) if (options.dataset === dataset) sink.close();
      });
    },
    close() {
      clearInterval(keepalive);
      for (const { sink } of [...listeners]) sink.close();
      listeners.clear();
    },
  };
}

function subscriptionKeyOf({ query, params, identity, includeAllVersions }: ListenOptions): string {
  return JSON.stringify([query, params, identity?.userId, includeAllVersions]);
}

async function changesFor(
  engine: QueryEngine,
  commit: Commit,
  { query, params, identity, includeAllVersions }: ListenOptions,
): Promise<MatchedChange[]> {
  const visible = commit.changes.flatMap((change, position) => {
    const id = change.effect.documentId;
    const hidden = identity === null ? !isRootId(id) : isVersionId(id) && !includeAllVersions;
    return hidden ? [] : [{ ...change, position }];
  });
  if (visible.length === 0) return [];
  const docs = visible.flatMap(({ before, effect }) => [before, effect.after]);
  const matches = await engine.match(query, params, identity?.userId ?? '<none>', docs);
  return visible.flatMap(({ position }, at) => {
    const transition = transitionOf(matches[2 * at] === true, matches[2 * at + 1] === true);
    return transition ? [{ position, transition }] : [];
  });
}
