import { useEffect, useState } from 'react';
import { useDocumentStore } from 'sanity';
import type { z } from 'zod';
import { API_VERSION } from '../clients/apiVersion.ts';
import { problemInWords } from '../decisions/problems.ts';

/** A question to the Content Lake whose answer is kept fresh: `listen` names the documents whose change asks it again. */
export interface LiveQuery<Schema extends z.ZodType> {
  fetch: string;
  listen: string;
  schema: Schema;
  tag: string;
}

export interface Live<Value> {
  /** Undefined until the first answer. */
  value?: Value;
  /** Why there is no answer, in words for staff. */
  problem?: string;
}

/** The answer to a question, kept fresh while it is shown. `id` is passed as `$id`. */
export function useLive<Schema extends z.ZodType>(
  { fetch, listen, schema, tag }: LiveQuery<Schema>,
  id: string,
): Live<z.output<Schema>> {
  const store = useDocumentStore();
  const [live, setLive] = useState<Live<z.output<Schema>>>({});
  useEffect(() => {
    setLive({});
    const watching = store
      .listenQuery(
        { fetch, listen },
        { id },
        { apiVersion: API_VERSION, perspective: 'raw', tag, throttleTime: 500 },
      )
      .subscribe({
        next: (answer: unknown) => {
          const parsed = schema.safeParse(answer);
          setLive(parsed.success ? { value: parsed.data } : { problem: problemInWords(parsed.error) });
        },
        error: (error: unknown) => setLive({ problem: problemInWords(error) }),
      });
    return () => watching.unsubscribe();
  }, [store, fetch, listen, schema, tag, id]);
  return live;
}
