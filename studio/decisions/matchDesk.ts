import { CloseCircleIcon } from '@sanity/icons/CloseCircle';
import { MATCH_MOVES, MATCH_STATUSES, type MatchStatus, moveMatch } from '../../program/matches/status.ts';
import { matchStatusWords } from '../words/matches.ts';
import type { Desk } from './desk.ts';

/** What staff decide about a match after they approved it: only that it shall not be. The rest the two people decide. */
export const matchDesk: Desk<MatchStatus> = {
  statuses: MATCH_STATUSES,
  moves: MATCH_MOVES,
  move: moveMatch,
  words: matchStatusWords,
  decisions: [
    {
      to: 'cancelled',
      from: ['approved', 'asked'],
      label: 'Cancel the match',
      icon: CloseCircleIcon,
      tone: 'critical',
      noteNeeded: true,
      follows: [
        'A Connector who was asked already gets one letter: the question is no longer open. Nobody else is written to.',
        'A link that the Connector has will say the same.',
        'The participant stays ready. These two are not proposed to each other again.',
      ],
    },
  ],
};
