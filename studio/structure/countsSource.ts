import type { DocumentStore } from 'sanity';
import { API_VERSION } from '../apiVersion.ts';
import { countedDocuments, countsQuery, parseCounts, type WorkCounts } from './countsQuery.ts';
import { ALL_LISTS } from './workLists.ts';

interface CountsSource {
  subscribe: (changed: () => void) => () => void;
  current: () => WorkCounts;
}

const sources = new WeakMap<DocumentStore, CountsSource>();

/** The numbers of a workspace, watched while anyone reads them. All readers share one connection. */
export function countsOf(store: DocumentStore): CountsSource {
  const known = sources.get(store);
  if (known) return known;
  const source = watchCounts(store);
  sources.set(store, source);
  return source;
}

function watchCounts(store: DocumentStore): CountsSource {
  const readers = new Set<() => void>();
  let counts: WorkCounts = {};
  let watching: { unsubscribe: () => void } | undefined;
  const watch = () =>
    store
      .listenQuery(
        { fetch: countsQuery(ALL_LISTS), listen: countedDocuments(ALL_LISTS) },
        {},
        { apiVersion: API_VERSION, perspective: 'raw', tag: 'work-counts', throttleTime: 1000 },
      )
      .subscribe({
        next: (answer: unknown) => {
          counts = parseCounts(answer);
          for (const changed of readers) changed();
        },
        // The lists work without their numbers; the Studio itself says when it has lost the connection.
        error: () => undefined,
      });
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
    current: () => counts,
  };
}
