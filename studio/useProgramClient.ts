import { useMemo } from 'react';
import { useClient } from 'sanity';
import { API_VERSION } from './apiVersion.ts';

/**
 * The client for what staff do by a button. It gives up early: a person who waits is better told that no answer came
 * than left before a wheel that turns.
 */
export function useProgramClient() {
  const client = useClient({ apiVersion: API_VERSION });
  return useMemo(() => client.withConfig({ maxRetries: 0, timeout: 15_000 }), [client]);
}
