import { isOn } from '../http/flag.ts';
import type { Identity } from '../http/identity.ts';
import { queryInAddress } from '../query/request.ts';

/** What a listener asked for. */
export type ListenOptions = {
  dataset: string;
  query: string;
  params: Record<string, unknown>;
  identity: Identity | null;
  includeResult: boolean;
  includePreviousRevision: boolean;
  includeMutations: boolean;
  effects: boolean;
  includeAllVersions: boolean;
  enableResume: boolean;
  /** Whether to hear of a change as soon as it is stored, or when it can be queried. */
  visibility: 'transaction' | 'query';
  lastEventId: string | undefined;
};

/** Reads the parameters of `/data/listen`; the defaults are Sanity's. */
export function listenOptions(
  dataset: string,
  search: URLSearchParams,
  identity: Identity | null,
  lastEventId: string | undefined,
): ListenOptions {
  return {
    dataset,
    ...queryInAddress(search),
    identity,
    includeResult: isOn(search.get('includeResult')),
    includePreviousRevision: isOn(search.get('includePreviousRevision')),
    includeMutations: search.get('includeMutations') !== 'false',
    effects: search.get('effectFormat') === 'mendoza',
    includeAllVersions: isOn(search.get('includeAllVersions')),
    enableResume: isOn(search.get('enableResume')),
    visibility: search.get('visibility') === 'query' ? 'query' : 'transaction',
    lastEventId: lastEventId === '' ? undefined : lastEventId,
  };
}
