import type { SanityClient } from '@sanity/client';
import { remark } from '../../../program/history.ts';
import { matchSchema } from '../../../program/matches/match.ts';
import { assignmentIn } from '../../../program/trial/arms.ts';
import { assertOnline, RecordGone } from '../../shared/decisions/problems.ts';
import { retryOnConflict } from '../../shared/decisions/retryOnConflict.ts';

/**
 * Gives the participant of a match what a comparison left out, because they asked staff. Their group stays what it was. Done
 * twice it is done once. Throws RecordGone when the match is gone.
 */
export function giveLeftOut(client: SanityClient, matchId: string, by: string | undefined): Promise<void> {
  assertOnline();
  return retryOnConflict(async () => {
    const stored = await client.getDocument(matchId);
    if (!stored) throw new RecordGone();
    const match = matchSchema.parse(stored);
    const assignment = assignmentIn(match);
    if (assignment?.arm !== 'without' || assignment.givenAt) return;
    const now = new Date();
    const line = remark({ at: now, who: 'staff', by, note: 'trial-given' });
    await client
      .patch(matchId)
      .ifRevisionId(match._rev)
      .set({ 'trial.givenAt': now.toISOString() })
      .setIfMissing({ history: [] })
      .append('history', [{ ...line, _key: crypto.randomUUID() }])
      .commit();
  });
}
