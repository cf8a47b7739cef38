import { CloseCircleIcon } from '@sanity/icons/CloseCircle';
import { MATCH_MOVES, MATCH_STATUSES, type MatchStatus, moveMatch } from '../../program/matchStatus.ts';
import type { Decision, StatusActions } from '../shared/decisions/statusActions.ts';
import { matchStatusWords } from '../shared/labels/matches.ts';

/** That a match shall not be. */
export const cancelMatch: Decision<MatchStatus> = {
  to: 'cancelled',
  from: ['approved', 'asked'],
  label: 'Cancel the match',
  icon: CloseCircleIcon,
  tone: 'critical',
  noteNeeded: true,
  follows: [
    'A Connector who was asked already gets one email: the question is no longer open. Nobody else is written to.',
    'A link that the Connector has will say the same.',
    'The participant stays ready. These two are not proposed to each other again; you can still choose them yourself.',
  ],
};

/** That an introduction shall not lead to a meeting: a Connector falls ill, or the wrong two were introduced. */
const callOff: Decision<MatchStatus> = {
  to: 'cancelled',
  from: ['introduced'],
  label: 'Call the introduction off',
  icon: CloseCircleIcon,
  tone: 'critical',
  noteNeeded: true,
  letter: 'called-off-participant',
  follows: [
    'Both are told that the meeting does not take place. Why, only staff read.',
    'The participant is ready for another Connector at once. The Connector has the place back.',
    'Nobody is asked later what came of it, and it counts as no introduction.',
    'These two are not proposed to each other again; you can still choose them yourself.',
  ],
};

/** What staff decide about a match after they approved it: only that it shall not be. The rest the two people decide. */
export const matchActions: StatusActions<MatchStatus> = {
  statuses: MATCH_STATUSES,
  moves: MATCH_MOVES,
  move: moveMatch,
  words: matchStatusWords,
  waits: {
    introduced:
      'The two have been introduced. What comes next, they tell us themselves: we ask after two weeks. What they tell you before, enter it here. As long as they have not met, you can call it off.',
    met: 'They have met. We ask the participant after 30, 90 and 180 days what came of it.',
    'not-met':
      'They have not met. The participant can be made ready for another Connector on their own card.',
    approved:
      'The Connector is asked as soon as this can no longer be taken back. Have you spoken with them already? Enter what they said under “They told me …”, and no question goes out.',
    declined:
      'The Connector said no. The participant is ready for another proposal. If the Connector calls and says yes after all, enter it here.',
    expired:
      'No answer came in time. The participant is ready for another proposal. If the Connector calls and says yes after all, enter it here.',
    cancelled:
      'This match was cancelled. Why, and whether the two may be matched again, stands under “The question to the Connector”.',
    closed: 'This match is closed.',
  },
  decisions: [cancelMatch, callOff],
};
