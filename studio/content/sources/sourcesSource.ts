import { API_VERSION } from '../../shared/clients/apiVersion.ts';
import { sharedSource } from '../../shared/subscriptions/sharedSource.ts';
import { type SourceList, sourceList } from './sourceList.ts';
import { SOURCES_LISTEN, SOURCES_QUERY } from './sourcesQuery.ts';

/** What the list of sources is now: not read yet, read, or out of reach. */
export interface Sources {
  list?: SourceList;
  problem?: unknown;
}

const FIRST: Sources = {};

/** The sources of the facts of a workspace. */
export const sourcesOf = sharedSource(FIRST, (store, tell, current) =>
  store
    .listenQuery(
      { fetch: SOURCES_QUERY, listen: SOURCES_LISTEN },
      {},
      { apiVersion: API_VERSION, perspective: 'raw', tag: 'fact-sources', throttleTime: 1000 },
    )
    .subscribe({
      next: (answer: unknown) => tell({ list: sourceList(answer) }),
      error: (problem: unknown) => tell({ ...current(), problem }),
    }),
);
