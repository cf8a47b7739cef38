import { useCallback, useEffect, useState } from 'react';
import { useContentClient } from '../../shared/clients/useContentClient.ts';
import { useProgramClient } from '../../shared/clients/useProgramClient.ts';
import { problemInWords } from '../../shared/decisions/problems.ts';
import { type PublicPage, readPages } from './readPages.ts';

interface Reading {
  /** Undefined until they are read. */
  pages?: PublicPage[];
  problem?: string;
}

/**
 * Every public page. Read again when `linked` changes and whenever staff come back to the window: they write and
 * publish the page in another one.
 */
export function usePages(linked: string) {
  const content = useContentClient();
  const program = useProgramClient();
  const [reading, setReading] = useState<Reading>({});
  const read = useCallback(async () => {
    try {
      setReading({ pages: await readPages(content, program) });
    } catch (error) {
      setReading((before) => ({ ...before, problem: problemInWords(error) }));
    }
  }, [content, program]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another link is a reason to read again
  useEffect(() => {
    read();
    window.addEventListener('focus', read);
    return () => window.removeEventListener('focus', read);
  }, [read, linked]);
  return { ...reading, readAgain: read };
}
