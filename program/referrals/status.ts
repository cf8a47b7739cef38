import { createMoves, type Moves } from '../history.ts';

export const REFERRAL_STATUSES = ['offered', 'contacted', 'met', 'unreachable'] as const;
export type ReferralStatus = (typeof REFERRAL_STATUSES)[number];

/** Where a referral may go from each state. Someone who could not be reached may answer later. */
export const REFERRAL_MOVES: Moves<ReferralStatus> = {
  offered: ['contacted', 'met', 'unreachable'],
  contacted: ['met', 'unreachable'],
  met: [],
  unreachable: ['contacted', 'met'],
};

/** The history entry of an allowed move of a referral; throws MoveRefused for any other. */
export const moveReferral = createMoves('referral', REFERRAL_MOVES);
