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
  'on-hold': ['ready', 'not-eligible', 'closed', 'withdrawn'],
  'not-eligible': ['received', 'ready', 'closed', 'withdrawn'],
  // On hold: a pause of one's own, or the kind one after three appointments missed.
  introduced: ['ready', 'on-hold', 'closed', 'withdrawn'],
  closed: ['received', 'ready', 'withdrawn'],
  withdrawn: ['unconfirmed', 'received'],
};

/** The history entry of an allowed move of a participant; throws MoveRefused for any other. */
export const moveParticipant = createMoves('participant', PARTICIPANT_MOVES);
