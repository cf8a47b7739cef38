import { useMemo } from 'react';
import type { ListKey } from '../../../program/lists/view.ts';
import { useOwnSettings } from '../../shared/own-questions/useOwnSettings.ts';
import type { List } from './columns/list.ts';
import { listWith } from './columns/lists.ts';
import { withOwnColumns } from './columns/ownColumns.ts';

export type Lists = Readonly<Record<ListKey, List>>;

/** Every list, those of people with the city's own questions among their columns. */
export function useLists(): Lists {
  const own = useOwnSettings();
  return useMemo(
    () => ({
      participant: withOwnColumns(listWith('participant'), own),
      connector: withOwnColumns(listWith('connector'), own),
      partnerReferral: listWith('partnerReferral'),
      partnerOrganization: listWith('partnerOrganization'),
      match: listWith('match'),
      referral: listWith('referral'),
      rsvp: listWith('rsvp'),
      letter: listWith('letter'),
    }),
    [own],
  );
}
