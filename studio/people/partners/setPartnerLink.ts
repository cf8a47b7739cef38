import type { SanityClient } from '@sanity/client';
import { z } from 'zod';
import { remark } from '../../../program/history.ts';
import { LINK_CODE_FIELD } from '../../../program/partners/organization.ts';
import { CODE_BYTES, partnerCode } from '../../../program/partners/partnerLink.ts';
import { retryOnConflict } from '../../../program/retryOnConflict.ts';
import { optionalText } from '../../../program/stored.ts';
import { assertOnline, isConflict, RecordGone } from '../../shared/decisions/problems.ts';

/** What staff do with the link of an organization. Made anew and ended, the one before leads to the form without a partner. */
export type LinkAct = 'make' | 'renew' | 'end';

const NOTES: Readonly<Record<LinkAct, string>> = {
  make: 'Made a link for them',
  renew: 'Made their link anew: the one before has ended',
  end: 'Ended their link',
};

const kept = z.object({ _rev: z.string(), [LINK_CODE_FIELD]: optionalText });

/**
 * Makes, renews or ends the link of an organization; the history keeps who did. `seen` is the code that stood on the card:
 * where another stands by now, somebody else was quicker, and nothing is done. Throws RecordGone when it is not there.
 */
export function setPartnerLink(
  client: SanityClient,
  id: string,
  { act, seen, by }: { act: LinkAct; seen: string; by: string | undefined },
): Promise<void> {
  return retryOnConflict(async () => {
    assertOnline();
    const document = await client.getDocument(id);
    if (!document) throw new RecordGone();
    const organization = kept.parse(document);
    if (organization[LINK_CODE_FIELD] !== seen) return;
    const line = remark({ at: new Date(), who: 'staff', by, note: NOTES[act] });
    const code = partnerCode(crypto.getRandomValues(new Uint8Array(CODE_BYTES)));
    await client
      .patch(id, {
        ifRevisionID: organization._rev,
        ...(act === 'end' ? { unset: [LINK_CODE_FIELD] } : { set: { [LINK_CODE_FIELD]: code } }),
        setIfMissing: { history: [] },
        insert: { after: 'history[-1]', items: [{ ...line, _key: crypto.randomUUID() }] },
      })
      .commit();
  }, isConflict);
}
