import type { DocumentStore } from 'sanity';

/** What is read live of a workspace, in the form that `useSyncExternalStore` takes. */
interface SharedSource<T> {
  subscribe: (changed: () => void) => () => void;
  current: () => T;
}

/** Begins to watch; `tell` gives the readers what is known now. What it gives ends the watching. */
type Watch<T> = (
  store: DocumentStore,
  tell: (next: T) => void,
  current: () => T,
) => { unsubscribe: () => void };

/** One source for each workspace, watched while anyone reads it: all readers share one connection. */
export function sharedSource<T>(first: T, watch: Watch<T>): (store: DocumentStore) => SharedSource<T> {
  const sources = new WeakMap<DocumentStore, SharedSource<T>>();
  return (store) => {
    const known = sources.get(store);
    if (known) return known;
    const source = sourceOf(first, (tell, current) => watch(store, tell, current));
    sources.set(store, source);
    return source;
  };
}

function sourceOf<T>(
  first: T,
  watch: (tell: (next: T) => void, current: () => T) => { unsubscribe: () => void },
): SharedSource<T> {
  const readers = new Set<() => void>();
  let now = first;
  let watching: { unsubscribe: () => void } | undefined;
  const current = () => now;
  const tell = (next: T) => {
    now = next;
    for (const changed of readers) changed();
  };
  return {
    subscribe(changed) {
      readers.add(changed);
      watching ??= watch(tell, current);
      return () => {
        readers.delete(changed);
        if (readers.size > 0) return;
        watching?.unsubscribe();
        watching = undefined;
      };
    },
    current,
  };
}
