import type { By } from './history.ts';
import { type MatchStatus, moveMatch } from './matchStatus.ts';

/**
 * Why a match ended to which nobody said no, with the words for its history. It is kept with the match: once it is over, the
 * same two may be proposed to each other again (matching/earlier.ts). Of what staff cancel only they know why.
 */
export const ENDED_FOR = {
  'same-person': 'both are the same person',
  'do-not-introduce': 'the two are not to be introduced',
  'not-ready': 'the participant is no longer ready',
  'connector-away': 'the connector pauses',
  'connector-outside': 'the Connector takes part no more',
  'connector-full': 'the connector has no place left',
  'participant-away': 'the participant pauses',
  withdrew: 'the participant withdrew',
  'at-a-table': 'took a place at a table',
  'table-off': 'table-off',
  merged: 'Two records were one person',
  'no-answer': 'no answer came',
  unreached: 'our emails do not reach the connector',
} as const;
export type EndedFor = keyof typeof ENDED_FOR;

export const isEndedFor = (why: string): why is EndedFor => Object.hasOwn(ENDED_FOR, why);

/** The move that calls a match off to which nobody said no, and what is kept of why. */
export function callOff(status: MatchStatus, why: EndedFor, by: By) {
  return {
    move: moveMatch(status, 'cancelled', { ...by, note: ENDED_FOR[why] }),
    set: { endedFor: why },
  };
}
