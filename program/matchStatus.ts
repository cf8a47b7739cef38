import { createMoves, type Moves } from './history.ts';

export const MATCH_STATUSES = [
  'approved',
  'asked',
  'accepted',
  'declined',
  'expired',
  'introduced',
  'met',
  'not-met',
  'closed',
  'cancelled',
] as const;
export type MatchStatus = (typeof MATCH_STATUSES)[number];

/** States in which somebody is asked, or is about to be: until it ends, nobody else is asked for the participant. */
export const OPEN_MATCH_STATUSES = [
  'approved',
  'asked',
  'accepted',
] as const satisfies readonly MatchStatus[];

/**
 * Where a match may go from each state. `cancelled` is an end before the introduction (someone withdrew, or the
 * connector is full), or an introduction that staff call off before the two have met: it gives the place back and counts as
 * none. `closed` is an end after the introduction. A meeting that came late is still a meeting, and so is a yes that came
 * by telephone after a no or a silence an answer to the question.
 */
export const MATCH_MOVES: Moves<MatchStatus> = {
  approved: ['asked', 'cancelled'],
  asked: ['accepted', 'declined', 'expired', 'cancelled'],
  accepted: ['introduced', 'cancelled'],
  declined: ['asked'],
  expired: ['asked'],
  introduced: ['met', 'not-met', 'closed', 'cancelled'],
  met: ['closed'],
  'not-met': ['met', 'closed'],
  closed: [],
  cancelled: [],
};

/** The history entry of an allowed move of a match; throws MoveRefused for any other. */
export const moveMatch = createMoves('match', MATCH_MOVES);
