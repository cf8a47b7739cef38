import { createMoves, type Moves } from '../history.ts';

/** `contacted`: staff have written to or called the partner, or the person who asked for it. */
export const PARTNER_REFERRAL_STATUSES = ['new', 'read', 'contacted', 'signed-up', 'closed'] as const;
export type PartnerReferralStatus = (typeof PARTNER_REFERRAL_STATUSES)[number];

/** Where a partner's referral may go from each state. The person may sign up at any time, also after it was closed. */
export const PARTNER_REFERRAL_MOVES: Moves<PartnerReferralStatus> = {
  new: ['read', 'contacted', 'signed-up', 'closed'],
  read: ['contacted', 'signed-up', 'closed'],
  contacted: ['signed-up', 'closed'],
  'signed-up': ['new'],
  closed: ['new', 'signed-up'],
};

/** The history entry of an allowed move of a partner's referral; throws MoveRefused for any other. */
export const movePartnerReferral = createMoves('partner referral', PARTNER_REFERRAL_MOVES);
