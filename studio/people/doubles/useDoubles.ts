import { useEffect, useState } from 'react';
import { useProgramClient } from '../../shared/clients/useProgramClient.ts';
import { problemInWords } from '../../shared/decisions/problems.ts';
import { type PerhapsSame, readDoubles } from './readDoubles.ts';

interface Reading {
  groups?: PerhapsSame[][];
  problem?: string;
}

/** Records that are perhaps of one person, read once when it is shown: a hint need not be of this second. */
export function useDoubles(): Reading {
  const client = useProgramClient();
  const [reading, setReading] = useState<Reading>({});
  useEffect(() => {
    let isGone = false;
    readDoubles(client)
      .then((groups) => ({ groups }))
      .catch((error: unknown) => ({ problem: problemInWords(error) }))
      .then((result) => {
        if (!isGone) setReading(result);
      });
    return () => {
      isGone = true;
    };
  }, [client]);
  return reading;
}
