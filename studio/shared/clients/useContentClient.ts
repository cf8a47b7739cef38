import { useMemo } from 'react';
import { readEnvironment } from './environment.ts';
import { useProgramClient } from './useProgramClient.ts';

/** The client of the public dataset, for what the private one is about: the settings, for one. */
export function useContentClient() {
  const client = useProgramClient();
  return useMemo(
    () => client.withConfig({ dataset: readEnvironment().contentDataset, perspective: 'published' }),
    [client],
  );
}
