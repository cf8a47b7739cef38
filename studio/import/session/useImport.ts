import { useDeferredValue, useMemo, useSyncExternalStore } from 'react';
import { type DocumentStore, useDocumentStore } from 'sanity';
import type { ImportPlan } from '../../../forms/import/importPlan.ts';
import { useContentClient } from '../../shared/clients/useContentClient.ts';
import { useProgramClient } from '../../shared/clients/useProgramClient.ts';
import { useStaffName } from '../../shared/clients/useStaffName.ts';
import { type ImportSession, ImportStore } from './ImportStore.ts';
import { type Planned, planOf } from './importActs.ts';

const stores = new WeakMap<DocumentStore, ImportStore>();

/** The import of this workspace, and the name of who works at it. */
export function useImport() {
  const documents = useDocumentStore();
  const [program, content] = [useProgramClient(), useContentClient()];
  const by = useStaffName() ?? '';
  const store = stores.get(documents) ?? new ImportStore(program, content);
  stores.set(documents, store);
  store.program = program;
  store.content = content;
  const session = useSyncExternalStore(store.subscribe, store.current);
  return { store, session, by };
}

/** What would be written. Worked out a moment behind what is typed, so that typing never waits for thousands of rows. */
export function usePlan(
  { file, sheets, existing, rules, own, fieldsOfWork, choices }: ImportSession,
  by: string,
): ImportPlan {
  const asked: Planned = useMemo(
    () => ({ ...(file && { file }), sheets, existing, rules, own, fieldsOfWork, choices }),
    [file, sheets, existing, rules, own, fieldsOfWork, choices],
  );
  const deferred = useDeferredValue(asked);
  return useMemo(() => planOf(deferred, by, new Date()), [deferred, by]);
}
