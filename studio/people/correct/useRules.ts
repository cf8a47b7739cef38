import { useCallback } from 'react';
import type { EligibilityRules } from '../../../program/eligibility.ts';
import { useContentClient } from '../../shared/clients/useContentClient.ts';
import { readRules } from '../../shared/criteria/readRules.ts';

/** Reads by what is decided who can take part, when that is needed. Throws what the client throws. */
export function useRules(): () => Promise<EligibilityRules> {
  const client = useContentClient();
  return useCallback(() => readRules(client), [client]);
}
