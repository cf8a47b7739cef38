import type { SanityClient } from '@sanity/client';
import { waitsForStaff } from '../../../program/matches/exchange.ts';
import { matchSchema } from '../../../program/matches/match.ts';
import { undoable } from '../../../program/undo.ts';
import { AnsweredAlready, assertOnline, RecordGone, RecordMoved } from '../../shared/decisions/problems.ts';
import { matchStatusWords } from '../../shared/labels/matches.ts';

/** The longest answer that fits into a letter a busy person reads. Characters. */
export const LONGEST_ANSWER = 1000;

/**
 * Writes what staff answer to a connector who asked back, and the name of who answers; the program sends it once it can
 * no longer be taken back. Throws RecordMoved when the question to the connector is no longer open, AnsweredAlready when a colleague was quicker, RecordGone when the match is gone.
 */
export async function answerConnector(
  client: SanityClient,
  matchId: string,
  answer: string,
  by: string | undefined,
): Promise<void> {
  assertOnline();
  const stored = await client.getDocument(matchId);
  if (!stored) throw new RecordGone();
  const match = matchSchema.parse(stored);
  if (match.status !== 'asked') throw new RecordMoved(matchStatusWords[match.status]);
  if (!waitsForStaff(match)) throw new AnsweredAlready();
  const at = new Date().toISOString();
  const answered = {
    answerToConnector: answer.trim(),
    answerToConnectorAt: at,
    answerToConnectorBy: by ?? '',
  };
  await client
    .patch(matchId)
    .ifRevisionId(match._rev)
    .set({ ...answered, undoable: undoable(at, match.status, stored, Object.keys(answered)) })
    .commit();
}
