import { ArchiveIcon } from '@sanity/icons/Archive';
import { CheckmarkCircleIcon } from '@sanity/icons/CheckmarkCircle';
import { CloseCircleIcon } from '@sanity/icons/CloseCircle';
import { LeaveIcon } from '@sanity/icons/Leave';
import { PauseIcon } from '@sanity/icons/Pause';
import { UndoIcon } from '@sanity/icons/Undo';
import {
  moveParticipant,
  PARTICIPANT_MOVES,
  PARTICIPANT_STATUSES,
  type ParticipantStatus,
} from '../../program/participants/status.ts';
import type { StatusActions } from '../shared/decisions/statusActions.ts';
import { letterTitle } from '../shared/labels/letters.ts';
import { participantStatusWords } from '../shared/labels/participants.ts';

/** Whoever is decided about for the first time was screened by it. */
const screened = (from: ParticipantStatus, at: string): Record<string, string> =>
  from === 'received' ? { screenedAt: at } : {};

const TAKEN_BACK = 'A question that waits for a Connector’s answer is taken back, and the Connector is told.';

/**
 * What staff decide about a participant. The letters are those that the functions send upon a state that staff wrote. A day that an earlier
 * pause would have ended on goes with each decision, or it would undo the decision overnight.
 */
export const participantActions: StatusActions<ParticipantStatus> = {
  statuses: PARTICIPANT_STATUSES,
  moves: PARTICIPANT_MOVES,
  move: moveParticipant,
  words: participantStatusWords,
  waits: {
    unconfirmed:
      'Nothing to decide yet: they have not followed the link in our email that confirms the address.',
    withdrawn:
      'They have withdrawn. When they sign up again, or tell you that they come back, you can screen them again.',
  },
  decisions: [
    {
      to: 'ready',
      label: 'Ready',
      icon: CheckmarkCircleIcon,
      tone: 'positive',
      follows: [
        `We will write to them: “${letterTitle('ready')}”.`,
        'You can find a Connector for them from then on.',
      ],
      set: (from, at) => ({ ...screened(from, at), readyAt: at }),
      unset: ['pausedUntil'],
    },
    {
      to: 'on-hold',
      label: 'On hold',
      icon: PauseIcon,
      tone: 'caution',
      letter: 'on-hold',
      asksUntil: true,
      noteNeeded: true,
      follows: [
        'Nobody is proposed to them. They stay on hold until you change it, or until the day that you set.',
        'On that day they come back to where they are now.',
        TAKEN_BACK,
      ],
      set: screened,
      unset: ['pausedUntil'],
    },
    {
      to: 'not-eligible',
      label: 'Not eligible',
      icon: CloseCircleIcon,
      tone: 'critical',
      letter: 'not-yet-eligible',
      asksCriteria: true,
      follows: ['You can change it later, when a criterion is met.', TAKEN_BACK],
      set: screened,
      unset: ['pausedUntil'],
    },
    {
      to: 'received',
      label: 'Screen again',
      icon: UndoIcon,
      tone: 'caution',
      from: ['ready', 'withdrawn', 'not-eligible', 'closed'],
      follows: [
        'For somebody who comes back, or about whom you learned something new.',
        'They stand under “To screen” again. They are not written to until you decide.',
        TAKEN_BACK,
      ],
      unset: ['pausedUntil'],
    },
    {
      to: 'closed',
      label: 'Close',
      icon: ArchiveIcon,
      tone: 'caution',
      follows: ['Nobody is written to.', 'They leave the lists of work. You can make them ready again.'],
    },
    {
      to: 'withdrawn',
      label: 'They leave',
      icon: LeaveIcon,
      tone: 'caution',
      from: ['received', 'ready', 'on-hold', 'not-eligible', 'introduced', 'closed'],
      letter: 'withdrawn',
      follows: [
        'For somebody who tells you that they want to leave the program.',
        'A question to a Connector is taken back, and a coffee that is still to come is called off: the other one is told.',
        'Nothing is erased: for that there is “Erase”. Whoever comes back can be screened again.',
      ],
      unset: ['pausedUntil'],
    },
  ],
};
