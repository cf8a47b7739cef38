import { useMemo } from 'react';
import { readEnvironment } from './environment.ts';
import { useProgramClient } from './useProgramClient.ts';

/** The client of the private dataset, for what of it concerns a public page: how many guests an event has, for one. */
export function usePeopleClient() {
  const client = useProgramClient();
  return useMemo(() => client.withConfig({ dataset: readEnvironment().programDataset }), [client]);
}
