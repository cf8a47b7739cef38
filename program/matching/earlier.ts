import { storedDay } from '../clock/zone.ts';
import { isEndedFor } from '../endedFor.ts';
import type { MatchDocument, PastMatch } from './documents.ts';
import type { BlockKey, Caution } from './findings.ts';

/**
 * How an earlier match of two people ended, for the next one. `for-good`: they were introduced, the connector said no, they
 * are not to meet, or it has not ended. `by-staff`: staff cancelled it, and only they can think otherwise. `no-answer`: the
 * connector was silent, or not reached. `taken-back`: something was in the way, and nobody said no.
 */
type End = 'for-good' | 'by-staff' | 'no-answer' | 'taken-back';

export interface EarlierMatch {
  end: End;
  /** Why it was called off, as the match keeps it; empty where staff did. */
  endedFor: string;
  /** The moment at which it ended, and its day where the program is; empty where nobody knows. */
  at: string;
  on: string;
}

/** By what a connector is known to have been heard of since a question was not answered. */
export interface Heard {
  /** Questions in a row without an answer: none since the last yes, no or pause. */
  expiriesInARow?: number | undefined;
  /** When they last came back into the program. */
  backAt: string;
}

function endOf({ status, endedFor }: Pick<MatchDocument, 'status' | 'endedFor'>): End {
  if (status === 'expired') return 'no-answer';
  if (status !== 'cancelled' || endedFor === 'do-not-introduce') return 'for-good';
  return isEndedFor(endedFor ?? '') ? 'taken-back' : 'by-staff';
}

/** What of an earlier match counts for the next one of the same two. */
export function earlierMatch(
  match: Pick<PastMatch, 'status' | 'endedFor' | 'history'>,
  timeZone: string,
): EarlierMatch {
  const { status, endedFor, history } = match;
  const end = endOf(match);
  const at = history.findLast(({ to }) => to === status)?.at ?? '';
  // Most are for good, and there are thousands: their day is never told.
  return { end, endedFor, at, on: end === 'for-good' ? '' : (storedDay(at, timeZone) ?? '') };
}

/** Whether a connector has been heard of since they let a question pass, or are back whom our emails did not reach. */
const heardSince = ({ endedFor, at }: EarlierMatch, { expiriesInARow, backAt }: Heard): boolean =>
  (at !== '' && backAt > at) || (endedFor === 'no-answer' && expiriesInARow === 0);

/**
 * What the earlier matches of two people keep them from being matched again; undefined where nothing does. Whether the
 * obstacle of a match that was taken back is gone is judged as for everybody: it is one that would block a first match too.
 */
export function keptApartBy(
  earlier: readonly EarlierMatch[],
  connector: Heard,
): Extract<BlockKey, 'matched-before' | 'called-off' | 'not-answered'> | undefined {
  // A no stays a no, whatever was heard since.
  if (earlier.some(({ end }) => end === 'for-good')) return 'matched-before';
  if (earlier.some(({ end }) => end === 'by-staff')) return 'called-off';
  const isSilent = earlier.some((match) => match.end === 'no-answer' && !heardSince(match, connector));
  return isSilent ? 'not-answered' : undefined;
}

/**
 * Whether two who were matched before may meet at a table of the connector: whoever hosts one has been heard of, so that a
 * question that they let pass keeps nobody away.
 */
export const mayShareTable = (matches: readonly Pick<MatchDocument, 'status' | 'endedFor'>[]): boolean =>
  matches.map(endOf).every((end) => end === 'taken-back' || end === 'no-answer');

/** That two people were matched before and may be again: how often, when the last match ended, and why. */
export function earlierCaution(earlier: readonly EarlierMatch[]): Caution[] {
  if (earlier.length === 0 || earlier.some(({ end }) => end === 'for-good')) return [];
  const last = earlier.reduce((one, other) => (other.at > one.at ? other : one));
  const ended = last.end === 'by-staff' ? 'staff' : last.endedFor || 'no-answer';
  const values = { times: earlier.length, ended, ...(last.on && { endedOn: last.on }) };
  return [{ key: 'asked-before', values }];
}
