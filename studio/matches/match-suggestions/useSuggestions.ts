import { useCallback, useEffect, useState } from 'react';
import { useProgramClient } from '../../shared/clients/useProgramClient.ts';
import { problemInWords } from '../../shared/decisions/problems.ts';
import { rightNow } from '../../shared/labels/dates.ts';
import { readPeople } from './readPeople.ts';
import type { Suggestions } from './suggest.ts';
import { askWorker } from './worker/askWorker.ts';

interface Reading {
  suggestions?: Suggestions;
  problem?: string;
}

/** Whom a person could be sent to, read when the dialog opens and again on `readAgain`. */
export function useSuggestions(participantId: string) {
  const client = useProgramClient();
  const [reading, setReading] = useState<Reading>({});
  const read = useCallback(async (): Promise<Reading> => {
    try {
      const asks = { participantId, people: await readPeople(client), ...rightNow() };
      return { suggestions: await askWorker('suggest', asks) };
    } catch (error) {
      return { problem: problemInWords(error) };
    }
  }, [client, participantId]);
  useEffect(() => {
    let isGone = false;
    read().then((result) => {
      if (!isGone) setReading(result);
    });
    return () => {
      isGone = true;
    };
  }, [read]);
  const readAgain = () => {
    setReading({});
    read().then(setReading);
  };
  return { ...reading, readAgain };
}
