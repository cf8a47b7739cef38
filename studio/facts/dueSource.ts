import type { DocumentStore } from 'sanity';
import { API_VERSION } from '../apiVersion.ts';
import { calendarDate } from '../words/dates.ts';
import { latestChecks } from './due.ts';
import { type DueFact, dueList } from './dueList.ts';
import { DUE_FACTS_LISTEN, DUE_FACTS_QUERY } from './dueQuery.ts';

/** What the list of due facts is now: not read yet, read, or out of reach. */
export interface DueFacts {
  facts?: readonly DueFact[];
  problem?: unknown;
}

interface DueSource {
  subscribe: (changed: () => void) => () => void;
  current: () => DueFacts;
}

const sources = new WeakMap<DocumentStore, DueSource>();

/** The due facts of a workspace, watched while anyone reads them. All readers share one connection. */
export function dueFactsOf(store: DocumentStore): DueSource {
  const known = sources.get(store);
  if (known) return known;
  const source = watchDueFacts(store);
  sources.set(store, source);
  return source;
}

function watchDueFacts(store: DocumentStore): DueSource {
  const readers = new Set<() => void>();
  let now: DueFacts = {};
  let watching: { unsubscribe: () => void } | undefined;
  const tell = (next: DueFacts) => {
    now = next;
    for (const changed of readers) changed();
  };
  const watch = () => {
    const today = calendarDate(new Date());
    return store
      .listenQuery({ fetch: DUE_FACTS_QUERY, listen: DUE_FACTS_LISTEN }, latestChecks(today), {
        apiVersion: API_VERSION,
        perspective: 'raw',
        tag: 'due-facts',
        throttleTime: 1000,
      })
      .subscribe({
        next: (answer: unknown) => tell({ facts: dueList(answer, today) }),
        error: (problem: unknown) => tell({ ...now, problem }),
      });
  };
  return {
    subscribe(changed) {
      readers.add(changed);
      watching ??= watch();
      return () => {
        readers.delete(changed);
        if (readers.size > 0) return;
        watching?.unsubscribe();
        watching = undefined;
      };
    },
    current: () => now,
  };
}
