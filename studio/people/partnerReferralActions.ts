import { ArchiveIcon } from '@sanity/icons/Archive';
import { CheckmarkCircleIcon } from '@sanity/icons/CheckmarkCircle';
import { CommentIcon } from '@sanity/icons/Comment';
import { EyeOpenIcon } from '@sanity/icons/EyeOpen';
import { UndoIcon } from '@sanity/icons/Undo';
import {
  movePartnerReferral,
  PARTNER_REFERRAL_MOVES,
  PARTNER_REFERRAL_STATUSES,
  type PartnerReferralStatus,
} from '../../program/partnerReferrals/status.ts';
import type { StatusActions } from '../shared/decisions/statusActions.ts';
import { partnerReferralStatusWords } from '../shared/labels/partnerReferrals.ts';

const NOBODY_IS_TOLD = 'The program writes to nobody about it.';

/**
 * What staff note about a person whom a partner told us of. The page for partners promises that we write to nobody who
 * has not asked for it, so the program sends nothing, and the dialogs say whom staff may write to.
 */
export const partnerReferralActions: StatusActions<PartnerReferralStatus> = {
  statuses: PARTNER_REFERRAL_STATUSES,
  moves: PARTNER_REFERRAL_MOVES,
  move: movePartnerReferral,
  words: partnerReferralStatusWords,
  initial: 'new',
  waits: {
    'signed-up': 'They have signed up: what comes next is decided on the card of their sign-up.',
  },
  decisions: [
    {
      to: 'read',
      label: 'I have read it',
      icon: EyeOpenIcon,
      tone: 'positive',
      follows: [
        'It waits for the person to sign up. The partner has the address of our page.',
        NOBODY_IS_TOLD,
      ],
    },
    {
      to: 'contacted',
      label: 'I wrote or called',
      icon: CommentIcon,
      tone: 'positive',
      follows: [
        'This notes what you did yourself: say below whom you reached, and what they said.',
        'Our page promises not to write to the person before the sign-up. Write to or call the partner, or the person if they asked you to.',
      ],
    },
    {
      to: 'signed-up',
      label: 'They signed up',
      icon: CheckmarkCircleIcon,
      tone: 'positive',
      follows: [
        'For a person who signed up under another address. Under this one the program notes it by itself.',
        NOBODY_IS_TOLD,
      ],
    },
    {
      to: 'closed',
      label: 'Close',
      icon: ArchiveIcon,
      tone: 'caution',
      noteNeeded: true,
      follows: ['It leaves the lists of work. You can open it again.', NOBODY_IS_TOLD],
    },
    {
      to: 'new',
      label: 'Reopen',
      icon: UndoIcon,
      tone: 'caution',
      follows: ['It stands under “To read” again.'],
    },
  ],
};
