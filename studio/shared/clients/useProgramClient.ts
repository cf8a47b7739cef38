import { useMemo } from 'react';
import { useClient } from 'sanity';
import { API_VERSION } from './apiVersion.ts';
import { directClient } from './directClient.ts';

/** The client of the workspace's dataset, for what staff do by a button. */
export function useProgramClient() {
  const client = useClient({ apiVersion: API_VERSION });
  return useMemo(() => directClient(client), [client]);
}
