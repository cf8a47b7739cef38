import type { DeclineReason, NotMetReason, Outcome } from '../../../program/matches/match.ts';
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
