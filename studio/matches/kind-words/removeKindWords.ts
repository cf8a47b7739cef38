import type { SanityClient } from '@sanity/client';
import { remark } from '../../../program/history.ts';
import { kindWordsIn } from '../../../program/kindWords/kindWords.ts';
import { matchSchema } from '../../../program/matches/match.ts';
import { assertOnline, RecordGone } from '../../shared/decisions/problems.ts';
import { retryOnConflict } from '../../shared/decisions/retryOnConflict.ts';

/**
 * Takes what a participant wrote off the connector's page, where it should not stand there: it names somebody, or is not
 * kind; they are then kept in no earlier revision either. Done twice it is done once. Throws RecordGone when the match is gone.
 */
export function removeKindWords(
  client: SanityClient,
  matchId: string,
  by: string | undefined,
): Promise<void> {
  assertOnline();
  return retryOnConflict(async () => {
    const stored = await client.getDocument(matchId);
    if (!stored) throw new RecordGone();
    const match = matchSchema.parse(stored);
    if (!kindWordsIn(match)) return;
    const now = new Date();
    const line = remark({ at: now, who: 'staff', by, note: 'words-removed' });
    await client
      .patch(matchId)
      .ifRevisionId(match._rev)
      .unset(['kindWords'])
      // The functions forget the earlier revisions, in which the words still stand; the webhook tells them.
      .set({ forgetAt: now.toISOString(), toldAt: now.toISOString() })
      .setIfMissing({ history: [] })
      .append('history', [{ ...line, _key: crypto.randomUUID() }])
      .commit();
  });
}
