import { useEffect, useState } from 'react';
import { z } from 'zod';
import { SETTINGS_ID, settingsSchema } from '../../../program/content/settings.ts';
import type { DayOfMail } from '../../../program/messages/pace.ts';
import { useContentClient } from '../../shared/clients/useContentClient.ts';
import { useProgramClient } from '../../shared/clients/useProgramClient.ts';
import { problemInWords } from '../../shared/decisions/problems.ts';
import { type Known, readDay, readReaders } from './readReaders.ts';

const quotaSchema = z.object({ emailsPerDay: settingsSchema.shape.emailsPerDay });

interface Readers {
  known?: readonly Known[];
  day?: DayOfMail;
  problem?: string;
}

/** Who the readers of a message are, and how much of the day's mail is left. Read when it is opened. */
export function useReaders(readers: readonly string[]): Readers {
  const program = useProgramClient();
  const content = useContentClient();
  const [read, setRead] = useState<Readers>({});
  // A message that is read anew has a new list of the same people.
  const ids = readers.join('\n');
  useEffect(() => {
    let isGone = false;
    const reading = async () => {
      const [known, day, settings] = await Promise.all([
        readReaders(program, ids === '' ? [] : ids.split('\n')),
        readDay(program, new Date()),
        content.fetch<unknown>('*[_id == $id][0]{ emailsPerDay }', { id: SETTINGS_ID }),
      ]);
      return { known, day: { ...day, perDay: quotaSchema.parse(settings ?? {}).emailsPerDay } };
    };
    reading().then(
      (found) => !isGone && setRead(found),
      (error: unknown) => !isGone && setRead({ problem: problemInWords(error) }),
    );
    return () => {
      isGone = true;
    };
  }, [program, content, ids]);
  return read;
}
