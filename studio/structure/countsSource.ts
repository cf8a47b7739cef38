import { API_VERSION } from '../shared/clients/apiVersion.ts';
import { sharedSource } from '../shared/subscriptions/sharedSource.ts';
import { ALL_LISTS } from '../shared/work-lists/workLists.ts';
import { countedDocuments, countsQuery, parseCounts, type WorkCounts } from './countsQuery.ts';

const FIRST: WorkCounts = {};

/** The numbers of a workspace's lists. */
export const countsOf = sharedSource(FIRST, (store, tell) =>
  store
    .listenQuery(
      { fetch: countsQuery(ALL_LISTS), listen: countedDocuments(ALL_LISTS) },
      {},
      { apiVersion: API_VERSION, perspective: 'raw', tag: 'work-counts', throttleTime: 1000 },
    )
    .subscribe({
      next: (answer: unknown) => tell(parseCounts(answer)),
      // The lists work without their numbers; the Studio itself says when it has lost the connection.
      error: () => undefined,
    }),
);
