import { useCallback, useEffect, useState } from 'react';
import { type AssignedMatch, TRIAL_RECORDS, trialRecords } from '../../../program/trial/records.ts';
import { useProgramClient } from '../../shared/clients/useProgramClient.ts';
import { assertOnline, problemInWords } from '../../shared/decisions/problems.ts';

interface Reading {
  key?: string;
  matches?: AssignedMatch[];
  at?: Date;
  problem?: string;
}

/** The people of a trial, read when it is opened and again when staff ask. */
export function useTrial(key: string | undefined) {
  const client = useProgramClient();
  const [reading, setReading] = useState<Reading>({});
  const [isBusy, setBusy] = useState(false);
  const readAgain = useCallback(async () => {
    if (!key) return;
    setBusy(true);
    try {
      assertOnline();
      const found = await client.fetch(TRIAL_RECORDS, { key }, { perspective: 'raw', tag: 'trials' });
      setReading({ key, matches: trialRecords.parse(found), at: new Date() });
    } catch (error) {
      setReading({ problem: problemInWords(error) });
    }
    setBusy(false);
  }, [client, key]);
  useEffect(() => {
    readAgain();
  }, [readAgain]);
  return { ...(reading.key === key || reading.problem ? reading : {}), isBusy, readAgain };
}
