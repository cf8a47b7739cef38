import { useMemo, useState } from 'react';
import type { ListKey } from '../../../program/lists/view.ts';
import { letters, matches, partnerOrganizations, partnerReferrals } from './columns/others.ts';
import { connectors, participants } from './columns/people.ts';
import { useRows } from './useRows.ts';
import type { ReadRows } from './watchRows.ts';

/**
 * The rows of every list. People of all kinds are read at once, because a search is for somebody; matches and letters,
 * of which there are many more, when they are opened.
 */
export function useAllRows(open: ListKey): Readonly<Record<ListKey, ReadRows>> {
  const [opened, setOpened] = useState<readonly ListKey[]>([open]);
  if (!opened.includes(open)) setOpened([...opened, open]);
  const participant = useRows(participants, true);
  const connector = useRows(connectors, true);
  const partnerReferral = useRows(partnerReferrals, true);
  const partnerOrganization = useRows(partnerOrganizations, true);
  const match = useRows(matches, opened.includes('match'));
  const letter = useRows(letters, opened.includes('letter'));
  return useMemo(
    () => ({ participant, connector, partnerReferral, partnerOrganization, match, letter }),
    [participant, connector, partnerReferral, partnerOrganization, match, letter],
  );
}
