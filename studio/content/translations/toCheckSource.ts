import { API_VERSION } from '../../shared/clients/apiVersion.ts';
import { sharedSource } from '../../shared/subscriptions/sharedSource.ts';
import { TO_CHECK_LISTEN, TO_CHECK_QUERY, type ToCheck, translationsToCheck } from './toCheck.ts';

/** What the list of translations to check is now: not read yet, read, or out of reach. */
interface Listed {
  translations?: readonly ToCheck[];
  problem?: unknown;
}

const FIRST: Listed = {};

/** The translations to check of a workspace. */
export const toCheckOf = sharedSource(FIRST, (store, tell, current) =>
  store
    .listenQuery(
      { fetch: TO_CHECK_QUERY, listen: TO_CHECK_LISTEN },
      {},
      { apiVersion: API_VERSION, perspective: 'raw', tag: 'translations-to-check', throttleTime: 1000 },
    )
    .subscribe({
      next: (answer: unknown) => tell({ translations: translationsToCheck(answer) }),
      error: (problem: unknown) => tell({ ...current(), problem }),
    }),
);
