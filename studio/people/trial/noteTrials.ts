import type { SanityClient } from '@sanity/client';
import { remark } from '../../../program/history.ts';
import { participantSchema } from '../../../program/participants/participant.ts';
import { assertOnline, RecordGone } from '../../shared/decisions/problems.ts';
import { retryOnConflict } from '../../shared/decisions/retryOnConflict.ts';

/**
 * Notes that a participant told staff to be in no comparison of pages, or to be in them again. Done twice it is done once.
 * Throws RecordGone when the participant was erased.
 */
export function noteTrials(
  client: SanityClient,
  participantId: string,
  leaves: boolean,
  by: string | undefined,
): Promise<void> {
  assertOnline();
  return retryOnConflict(async () => {
    const stored = await client.getDocument(participantId);
    if (!stored) throw new RecordGone();
    const { _rev, trialsLeftAt } = participantSchema.parse(stored);
    if (Boolean(trialsLeftAt) === leaves) return;
    const now = new Date();
    const line = remark({ at: now, who: 'staff', by, note: leaves ? 'trials-left' : 'trials-joined' });
    const patch = client
      .patch(participantId)
      .ifRevisionId(_rev)
      .setIfMissing({ history: [] })
      .append('history', [{ ...line, _key: crypto.randomUUID() }]);
    await (leaves ? patch.set({ trialsLeftAt: now.toISOString() }) : patch.unset(['trialsLeftAt'])).commit();
  });
}
