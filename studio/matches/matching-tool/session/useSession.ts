import { useEffect, useSyncExternalStore } from 'react';
import { type DocumentStore, useDocumentStore } from 'sanity';
import { API_VERSION } from '../../../shared/clients/apiVersion.ts';
import { useProgramClient } from '../../../shared/clients/useProgramClient.ts';
import { useStaffName } from '../../../shared/clients/useStaffName.ts';
import { MARKED, MARKS_QUERY, readMarks } from './marks.ts';
import { readEveryone } from './proposing.ts';
import { SessionStore, type Watch } from './SessionStore.ts';

const stores = new WeakMap<DocumentStore, SessionStore>();

function watchIn(documents: DocumentStore): Watch {
  return (heard) =>
    documents
      .listenQuery(
        { fetch: MARKS_QUERY, listen: MARKED },
        {},
        { apiVersion: API_VERSION, perspective: 'raw', tag: 'matching', throttleTime: 1000 },
      )
      .subscribe({
        next: (answer: unknown) => heard(readMarks(answer)),
        // Approving looks at what is stored anyway; the Studio itself says when it has lost the connection.
        error: () => undefined,
      });
}

/** The session of this workspace, and the name of who works in it. */
export function useSession() {
  const documents = useDocumentStore();
  const client = useProgramClient();
  const by = useStaffName();
  const store = stores.get(documents) ?? new SessionStore(client, watchIn(documents));
  stores.set(documents, store);
  const session = useSyncExternalStore(store.subscribe, store.current);
  useEffect(() => {
    store.client = client;
    if (!store.current().people) readEveryone(store);
  }, [store, client]);
  return { store, session, by };
}
