import { useEffect, useState } from 'react';
import { useProgramClient } from '../../shared/clients/useProgramClient.ts';
import { problemInWords } from '../../shared/decisions/problems.ts';
import { comparable, type Double, doublesOf, type PerhapsSame, readDoubles } from './readDoubles.ts';

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

/** Who is perhaps the same person as the one of a card, asked anew when what they are compared by changes. */
export function useDoublesOf(document: Readonly<Record<string, unknown>>): {
  doubles?: Double[];
  problem?: string;
} {
  const client = useProgramClient();
  const [reading, setReading] = useState<{ doubles?: Double[]; problem?: string }>({});
  const compared = JSON.stringify(comparable(document));
  useEffect(() => {
    let isGone = false;
    doublesOf(client, comparable(JSON.parse(compared)))
      .then((doubles) => ({ doubles }))
      .catch((error: unknown) => ({ problem: problemInWords(error) }))
      .then((result) => {
        if (!isGone) setReading(result);
      });
    return () => {
      isGone = true;
    };
  }, [client, compared]);
  return reading;
}
