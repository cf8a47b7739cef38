import type { DeclineReason, NotMetReason, Outcome } from '../../../program/matches/match.ts';
import type { ToldKind } from '../../../program/matches/told.ts';
import type { MatchStatus } from '../../../program/matchStatus.ts';

export const matchStatusWords: Record<MatchStatus, string> = {
  approved: 'Approved, not yet asked',
  asked: 'Waiting for a Connector’s answer',
  accepted: 'The Connector said yes',
  declined: 'The Connector said no',
  expired: 'No answer came',
  introduced: 'Introduced',
  met: 'Met',
  'not-met': 'Not met',
  closed: 'Closed',
  cancelled: 'Cancelled',
};

export const declineReasonWords: Record<DeclineReason, string> = {
  'no-time': 'No time now',
  'not-my-field': 'Not my field',
  'another-better': 'Another Connector would be better',
  other: 'Something else',
};

export const notMetReasonWords: Record<NotMetReason, string> = {
  'no-answer': 'No answer from the other',
  'no-time': 'No time',
  'no-show-participant': 'The participant did not come',
  'no-show-connector': 'The Connector did not come',
  other: 'Something else',
};

export const outcomeWords: Record<Outcome, string> = {
  interview: 'An interview',
  'job-in-field': 'A job in the field',
  job: 'A job',
  study: 'Further study',
  other: 'Something else',
  none: 'Nothing yet',
};

/** What staff put right in a match, as its history names it. */
export const putRightTitles = {
  matchStatus: 'Where it is',
  metOn: 'Met on',
  outcome: 'What came of it',
} as const;

/** Contacts are records of their own; all else that can be told goes into the match. */
export type Tellable = ToldKind | 'contacts';

/** What somebody told, as staff choose it. */
export const toldWords: Record<Tellable, string> = {
  yes: 'The Connector says yes',
  no: 'The Connector says no',
  pause: 'The Connector wants to pause',
  'call-back': 'Somebody will call back on a day',
  agreed: 'The two agreed on a day',
  met: 'They met',
  'not-met': 'They did not meet, and will not',
  contacts: 'The Connector named people',
  outcome: 'What came of it',
};
