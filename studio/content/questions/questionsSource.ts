import { z } from 'zod';
import { API_VERSION } from '../../shared/clients/apiVersion.ts';
import { sharedSource } from '../../shared/subscriptions/sharedSource.ts';
import { type Office, questionList } from './questionList.ts';
import { QUESTIONS_LISTEN, QUESTIONS_QUERY } from './questionsQuery.ts';

/** What is open and who asks: not read yet, read, or out of reach. */
export interface Questions {
  offices?: readonly Office[];
  programName?: string;
  city?: string;
  problem?: unknown;
}

const answer = z.object({
  documents: z.unknown(),
  settings: z.object({ programName: z.string(), city: z.string() }).nullish(),
});

const FIRST: Questions = {};

/** The open questions of the guides of a workspace, by office. */
export const questionsOf = sharedSource(FIRST, (store, tell, current) =>
  store
    .listenQuery(
      { fetch: QUESTIONS_QUERY, listen: QUESTIONS_LISTEN },
      {},
      { apiVersion: API_VERSION, perspective: 'raw', tag: 'open-questions', throttleTime: 1000 },
    )
    .subscribe({
      next: (found: unknown) => {
        const { documents, settings } = answer.parse(found);
        tell({ offices: questionList(documents), ...settings });
      },
      error: (problem: unknown) => tell({ ...current(), problem }),
    }),
);
