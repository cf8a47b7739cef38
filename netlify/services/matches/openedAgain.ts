import { type HistoryEntry, lastMove } from '../../../program/history.ts';
import type { Match } from '../../../program/matches/match.ts';
import { type MatchStatus, moveMatch } from '../../../program/matchStatus.ts';
import type { Saying } from './actOnMatch.ts';

/** Before the question went out staff may have called; after a no, or a silence, the connector may call. */
export const ANSWERED_BY_TELEPHONE: readonly MatchStatus[] = ['approved', 'declined', 'expired'];

/**
 * The moves by which a match comes to the question that an answer belongs to: none where it is open. In one of `states` staff
 * may enter an answer all the same, if it is newer than what the match says; undefined where the answer does not fit.
 */
export function openedAgain(
  { status, history }: Pick<Match, 'status' | 'history'>,
  saying: Saying,
  states: readonly MatchStatus[],
  now: Date,
): HistoryEntry[] | undefined {
  if (status === 'asked') return [];
  if (!saying.isEntered || !states.includes(status)) return undefined;
  // Pressed after staff had heard something else: the page keeps the say.
  if ((lastMove(history)?.at ?? '') > saying.heardAt) return undefined;
  return [moveMatch(status, 'asked', { at: now, ...saying.actor('connector') })];
}
