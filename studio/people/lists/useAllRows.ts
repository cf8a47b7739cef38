import { useMemo, useState } from 'react';
import type { ListKey } from '../../../program/lists/view.ts';
import type { Lists } from './useLists.ts';
import { useRows } from './useRows.ts';
import type { ReadRows } from './watchRows.ts';

/**
 * The rows of every list. People of all kinds are read at once, because a search is for somebody; matches and letters,
 * of which there are many more, when they are opened.
 */
export function useAllRows(lists: Lists, open: ListKey): Readonly<Record<ListKey, ReadRows>> {
  const [opened, setOpened] = useState<readonly ListKey[]>([open]);
  if (!opened.includes(open)) setOpened([...opened, open]);
  const participant = useRows(lists.participant, true);
  const connector = useRows(lists.connector, true);
  const partnerReferral = useRows(lists.partnerReferral, true);
  const partnerOrganization = useRows(lists.partnerOrganization, true);
  const referral = useRows(lists.referral, true);
  const rsvp = useRows(lists.rsvp, true);
  const match = useRows(lists.match, opened.includes('match'));
  const letter = useRows(lists.letter, opened.includes('letter'));
  return useMemo(
    () => ({
      ...{ participant, connector, partnerReferral, partnerOrganization },
      ...{ match, referral, rsvp, letter },
    }),
    [participant, connector, partnerReferral, partnerOrganization, match, referral, rsvp, letter],
  );
}
