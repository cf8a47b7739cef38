import { CheckmarkCircleIcon } from '@sanity/icons/CheckmarkCircle';
import { CloseCircleIcon } from '@sanity/icons/CloseCircle';
import { CommentIcon } from '@sanity/icons/Comment';
import { UndoIcon } from '@sanity/icons/Undo';
import { mayBeInvited, referralSchema } from '../../program/referrals/referral.ts';
import {
  moveReferral,
  REFERRAL_MOVES,
  REFERRAL_STATUSES,
  type ReferralStatus,
} from '../../program/referrals/status.ts';
import type { Decision, StatusActions } from '../shared/decisions/statusActions.ts';
import { referralStatusWords } from '../shared/labels/referrals.ts';

const NOBODY_IS_TOLD = 'Nobody is written to.';

const met: Decision<ReferralStatus> = {
  to: 'met',
  label: 'They met',
  icon: CheckmarkCircleIcon,
  tone: 'positive',
  follows: ['For what the participant told you. It is counted in the reports.', NOBODY_IS_TOLD],
};

/** The same of a contact who agreed to be asked: the letter goes out, once. */
const metAndAsked: Decision<ReferralStatus> = {
  ...met,
  letter: 'invite',
  follows: [
    'For what the participant told you. It is counted in the reports.',
    'This contact agreed to be asked whether they would like to be a Connector too: they are asked once.',
  ],
};

/** How far the participant is with a contact, as they tell it to staff. */
export const referralActions: StatusActions<ReferralStatus> = {
  statuses: REFERRAL_STATUSES,
  moves: REFERRAL_MOVES,
  move: moveReferral,
  words: referralStatusWords,
  waits: {
    offered:
      'The participant tells us how far they are with this contact, on the page behind our email. What they tell you, enter here.',
  },
  decisions: [
    {
      to: 'contacted',
      from: ['offered', 'unreachable'],
      label: 'They are in contact',
      icon: CommentIcon,
      tone: 'positive',
      follows: ['The participant wrote to the contact, or called.', NOBODY_IS_TOLD],
    },
    met,
    {
      to: 'unreachable',
      label: 'Could not be reached',
      icon: CloseCircleIcon,
      tone: 'caution',
      follows: ['The contact does not answer, or is no longer there.', NOBODY_IS_TOLD],
    },
    {
      to: 'contacted',
      from: ['met'],
      label: 'Not met yet',
      icon: UndoIcon,
      tone: 'caution',
      noteNeeded: true,
      follows: [
        'For what was said or entered by mistake. An email that went out stays sent.',
        NOBODY_IS_TOLD,
      ],
    },
    {
      to: 'offered',
      label: 'Nothing yet',
      icon: UndoIcon,
      tone: 'caution',
      noteNeeded: true,
      follows: ['For what was said or entered by mistake.', NOBODY_IS_TOLD],
    },
  ],
};

/** What staff can say of one contact: whether a letter follows from it depends on what the contact agreed to. */
export function referralActionsFor(document: unknown): StatusActions<ReferralStatus> {
  const { data } = referralSchema.safeParse(document);
  if (!data || !mayBeInvited({ ...data, status: 'met' })) return referralActions;
  const decisions = referralActions.decisions.map((each) => (each === met ? metAndAsked : each));
  return { ...referralActions, decisions };
}
