import { API_VERSION } from '../../shared/clients/apiVersion.ts';
import { todayHere } from '../../shared/labels/dates.ts';
import { sharedSource } from '../../shared/subscriptions/sharedSource.ts';
import { latestChecks } from './due.ts';
import { type DueFact, dueList } from './dueList.ts';
import { DUE_FACTS_LISTEN, DUE_FACTS_QUERY } from './dueQuery.ts';

/** What the list of due facts is now: not read yet, read, or out of reach. */
export interface DueFacts {
  facts?: readonly DueFact[];
  problem?: unknown;
}

const FIRST: DueFacts = {};

/** The due facts of a workspace. */
export const dueFactsOf = sharedSource(FIRST, (store, tell, current) => {
  const today = todayHere();
  return store
    .listenQuery({ fetch: DUE_FACTS_QUERY, listen: DUE_FACTS_LISTEN }, latestChecks(today), {
      apiVersion: API_VERSION,
      perspective: 'raw',
      tag: 'due-facts',
      throttleTime: 1000,
    })
    .subscribe({
      next: (answer: unknown) => tell({ facts: dueList(answer, today) }),
      error: (problem: unknown) => tell({ ...current(), problem }),
    });
});
