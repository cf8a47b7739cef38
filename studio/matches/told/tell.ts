import type { SanityClient } from '@sanity/client';
import { matchSchema } from '../../../program/matches/match.ts';
import { type NewTold, newToldEntry, TELLABLE } from '../../../program/matches/told.ts';
import { retryOnConflict } from '../../../program/retryOnConflict.ts';
import { assertOnline, isConflict, RecordGone, RecordMoved } from '../../shared/decisions/problems.ts';
import { matchStatusWords } from '../../shared/labels/matches.ts';

/**
 * Writes what staff were told about a match; the program makes the effect. Throws RecordMoved when the match is in a state
 * by now that this does not fit, RecordGone when it is no longer there.
 */
export function tell(client: SanityClient, matchId: string, told: NewTold): Promise<void> {
  const key = crypto.randomUUID();
  return retryOnConflict(async () => {
    assertOnline();
    const stored = await client.getDocument(matchId);
    if (!stored) throw new RecordGone();
    const match = matchSchema.parse(stored);
    if (!TELLABLE[match.status].includes(told.told.what))
      throw new RecordMoved(matchStatusWords[match.status]);
    const entry = newToldEntry(key, told, new Date());
    await client
      .patch(matchId)
      .ifRevisionId(match._rev)
      .setIfMissing({ told: [] })
      .append('told', [entry])
      .set({ toldAt: entry.at })
      .commit();
  }, isConflict);
}
