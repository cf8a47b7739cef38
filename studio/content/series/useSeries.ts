import { useEffect, useState } from 'react';
import { type KeptEvent, keptEventSchema } from '../../../program/events/series/seriesPages.ts';
import { useProgramClient } from '../../shared/clients/useProgramClient.ts';
import { problemInWords } from '../../shared/decisions/problems.ts';
import { readSeries, type Series } from './readSeries.ts';

/** A published event as the acts of a series need it; nothing where it is none, or lacks its times. */
export const keptEventOf = (document: unknown): KeptEvent | undefined =>
  keptEventSchema.safeParse(document).data;

/** The series of an event, read when a dialog opens. */
export function useSeries(event: KeptEvent): { series?: Series; problem: string } {
  const client = useProgramClient();
  const [series, setSeries] = useState<Series>();
  const [problem, setProblem] = useState('');
  useEffect(() => {
    let isGone = false;
    readSeries(client, event).then(
      (read) => isGone || setSeries(read),
      (error: unknown) => isGone || setProblem(problemInWords(error)),
    );
    return () => {
      isGone = true;
    };
  }, [client, event]);
  return { ...(series && { series }), problem };
}
