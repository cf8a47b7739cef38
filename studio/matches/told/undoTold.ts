import type { SanityClient } from '@sanity/client';
import { remark } from '../../../program/history.ts';
import { matchSchema } from '../../../program/matches/match.ts';
import { isWaiting, tellableUntil, toldIn } from '../../../program/matches/told.ts';
import { retryOnConflict } from '../../../program/retryOnConflict.ts';
import { assertOnline, isConflict, RecordGone, TooLate } from '../../shared/decisions/problems.ts';
import { toldWords } from '../../shared/labels/matches.ts';

/**
 * Takes back what was entered, before anything came of it; the history says so. Throws TooLate when it is done already or
 * its minutes are over, RecordGone when the match or the entry is no longer there.
 */
export function undoTold(
  client: SanityClient,
  matchId: string,
  key: string,
  minutes: number,
  by: string | undefined,
): Promise<void> {
  return retryOnConflict(async () => {
    assertOnline();
    const stored = await client.getDocument(matchId);
    if (!stored) throw new RecordGone();
    const { _rev, told } = matchSchema.parse(stored);
    const entry = toldIn(told).find(({ _key }) => _key === key);
    if (!entry) throw new RecordGone();
    const [now, until] = [new Date(), tellableUntil(entry, minutes)];
    if (!isWaiting(entry) || !until || now >= until) throw new TooLate();
    const line = remark({ at: now, who: 'staff', by, note: `Taken back: “${toldWords[entry.told.what]}”` });
    await client
      .patch(matchId)
      .ifRevisionId(_rev)
      .unset([`told[_key=="${key}"]`])
      .setIfMissing({ history: [] })
      .append('history', [{ ...line, _key: crypto.randomUUID() }])
      .commit();
  }, isConflict);
}
