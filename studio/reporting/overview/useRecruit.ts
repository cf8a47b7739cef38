import { useEffect, useState } from 'react';
import { daysBefore } from '../../../program/clock/elapsed.ts';
import type { Wanted } from '../../../program/matching/recruitList.ts';
import { readArrivals, readPeople } from '../../matches/match-suggestions/readPeople.ts';
import { readPrior } from '../../matches/match-suggestions/readPrior.ts';
import { askWorker } from '../../matches/match-suggestions/worker/askWorker.ts';
import { useProgramClient } from '../../shared/clients/useProgramClient.ts';
import { problemInWords } from '../../shared/decisions/problems.ts';
import { rightNow } from '../../shared/labels/dates.ts';

/** From how many days of arrivals those to come are guessed. */
const YEAR = 365;

/** Whom to recruit, worked out beside the page once the overview is opened. Undefined until it is known. */
export function useRecruit(): { wanted?: readonly Wanted[]; problem?: string } {
  const client = useProgramClient();
  const [known, setKnown] = useState<{ wanted?: readonly Wanted[]; problem?: string }>({});
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    const work = async () => {
      const since = daysBefore(new Date(), YEAR);
      const [people, arrivals, prior] = await Promise.all([
        readPeople(client, signal),
        readArrivals(client, since, signal),
        readPrior(client, signal),
      ]);
      return askWorker('recruit', { people, arrivals, prior, ...rightNow() }, { signal });
    };
    work().then(
      (wanted) => setKnown({ wanted }),
      (error: unknown) => signal.aborted || setKnown({ problem: problemInWords(error) }),
    );
    return () => controller.abort(new DOMException('left', 'AbortError'));
  }, [client]);
  return known;
}
