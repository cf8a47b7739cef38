import { createMoves, type Moves } from '../history.ts';

export { type HistoryEntry, MoveRefused } from '../history.ts';

export const PARTICIPANT_STATUSES = [
  'unconfirmed',
  'received',
  'ready',
  'on-hold',
  'not-eligible',
  'introduced',
  'closed',
  'withdrawn',
] as const;
export type ParticipantStatus = (typeof PARTICIPANT_STATUSES)[number];

/**
 * Where a participant may go from each state. Anyone can withdraw. Who has left, or was told no, and signs up again comes
 * back when staff say so; who withdrew without ever confirming the address begins from the start.
 */
export const PARTICIPANT_MOVES: Moves<ParticipantStatus> = {
  unconfirmed: ['received', 'withdrawn'],
  received: ['ready', 'on-hold', 'not-eligible', 'withdrawn'],
  ready: ['received', 'on-hold', 'not-eligible', 'introduced', 'withdrawn'],
  // Back to be screened: whoever was put on hold, or paused, before anybody had found them ready. Back to an introduction
  // that still stands: whom staff put on hold after it.
  'on-hold': ['received', 'ready', 'introduced', 'not-eligible', 'closed', 'withdrawn'],
  'not-eligible': ['received', 'ready', 'closed', 'withdrawn'],
  // On hold: a pause of one's own, or the kind one after three appointments missed.
  introduced: ['ready', 'on-hold', 'closed', 'withdrawn'],
  closed: ['received', 'ready', 'withdrawn'],
  withdrawn: ['unconfirmed', 'received'],
};

/**
 * Where somebody goes whose pause is over, by their history: back to be screened who came from there, for nobody is ready
 * whom no one has found ready. Whom staff put on hold after an introduction has it still, where that `isStanding`: nobody else
 * is proposed to them beside it. Everybody else waits for a match again.
 */
export function afterPause(
  history: readonly { from?: string | null | undefined; to: string }[],
  isStanding = false,
): 'received' | 'ready' | 'introduced' {
  const put = history.findLast(({ to }) => to === 'on-hold');
  if (put?.from === 'introduced' && isStanding) return 'introduced';
  return put?.from === 'received' ? 'received' : 'ready';
}

/** The history entry of an allowed move of a participant; throws MoveRefused for any other. */
export const moveParticipant = createMoves('participant', PARTICIPANT_MOVES);
