import { useEffect, useState } from 'react';
import type { Alternative } from '../../../../program/matching/alternatives.ts';
import { problemInWords } from '../../../shared/decisions/problems.ts';
import { alternativesIn } from '../session/deciding.ts';
import type { SessionStore } from '../session/SessionStore.ts';

/** Whom else a person could be sent to, worked out when it is first asked for; undefined until then. */
export function useAlternatives(store: SessionStore, participantId: string) {
  const [alternatives, setAlternatives] = useState<Alternative[]>();
  const [problem, setProblem] = useState('');
  useEffect(() => {
    const asking = new AbortController();
    alternativesIn(store, participantId, asking.signal).then(setAlternatives, (error: unknown) => {
      if (!asking.signal.aborted) setProblem(problemInWords(error));
    });
    return () => asking.abort();
  }, [store, participantId]);
  return { alternatives, problem };
}
