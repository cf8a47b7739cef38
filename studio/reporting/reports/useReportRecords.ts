import { useCallback, useEffect, useState } from 'react';
import { type ProgramRecords, programRecords } from '../../../program/journeys/records.ts';
import { REPORT_RECORDS } from '../../../program/reports/query.ts';
import { useProgramClient } from '../../shared/clients/useProgramClient.ts';
import { assertOnline, problemInWords } from '../../shared/decisions/problems.ts';

interface Reading {
  records?: ProgramRecords;
  at?: Date;
  problem?: string;
}

/** What reports count: read when the tool opens, and again when staff ask. What was read before stays meanwhile. */
export function useReportRecords() {
  const client = useProgramClient();
  const [reading, setReading] = useState<Reading>({});
  const [isBusy, setBusy] = useState(true);
  const readAgain = useCallback(async () => {
    setBusy(true);
    try {
      assertOnline();
      const found = await client.fetch(REPORT_RECORDS, {}, { perspective: 'raw', tag: 'reports' });
      setReading({ records: programRecords.parse(found), at: new Date() });
    } catch (error) {
      setReading(({ records, at }) => ({
        ...(records && at && { records, at }),
        problem: problemInWords(error),
      }));
    }
    setBusy(false);
  }, [client]);
  useEffect(() => {
    readAgain();
  }, [readAgain]);
  return { ...reading, isBusy, readAgain };
}
