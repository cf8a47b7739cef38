import { useCallback, useEffect, useState } from 'react';
import type { ProgramRecords } from '../../../program/journeys/records.ts';
import { type Everyone, everyoneIn } from '../../../program/overview/overview.ts';
import { useProgramClient } from '../../shared/clients/useProgramClient.ts';
import { problemInWords } from '../../shared/decisions/problems.ts';
import { rightNow } from '../../shared/labels/dates.ts';
import { readOverview } from './readOverview.ts';

/** What was read, and when. */
export interface Read {
  records: ProgramRecords;
  everyone: Everyone;
  at: Date;
}

interface Reading {
  read?: Read;
  problem?: string;
  isBusy: boolean;
}

/** Everything there is to count: read when the tool opens, and again when staff ask. What was read before stays meanwhile. */
export function useOverview() {
  const client = useProgramClient();
  const [reading, setReading] = useState<Reading>({ isBusy: true });
  const readAgain = useCallback(async () => {
    setReading((before) => ({ ...before, isBusy: true }));
    try {
      const records = await readOverview(client);
      const { now: at, timeZone } = rightNow();
      setReading({ read: { records, everyone: everyoneIn(records, at, timeZone), at }, isBusy: false });
    } catch (error) {
      setReading((before) => ({
        ...(before.read && { read: before.read }),
        problem: problemInWords(error),
        isBusy: false,
      }));
    }
  }, [client]);
  useEffect(() => {
    readAgain();
  }, [readAgain]);
  return { ...reading, readAgain };
}
