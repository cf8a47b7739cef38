import { createMoves, type Moves } from '../history.ts';

export const REFERRAL_STATUSES = ['offered', 'contacted', 'met', 'unreachable'] as const;
export type ReferralStatus = (typeof REFERRAL_STATUSES)[number];

/**
 * Where a referral may go from each state. Someone who could not be reached may answer later. The ways back are for staff, who
 * put right what was said by mistake.
 */
export const REFERRAL_MOVES: Moves<ReferralStatus> = {
  offered: ['contacted', 'met', 'unreachable'],
  contacted: ['met', 'unreachable', 'offered'],
  met: ['contacted'],
  unreachable: ['contacted', 'met', 'offered'],
};

/** The history entry of an allowed move of a referral; throws MoveRefused for any other. */
export const moveReferral = createMoves('referral', REFERRAL_MOVES);
