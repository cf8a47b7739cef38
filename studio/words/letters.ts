import type { LetterKind, LetterStatus } from '../../program/letters.ts';
import type { WordingPart } from '../../program/wording/parts.ts';

export const letterKindWords: Record<LetterKind, string> = {
  'confirm-address': 'Please confirm your address',
  ready: 'We look for a Connector for you',
  'on-hold': 'Your sign-up is on hold',
  'not-yet-eligible': 'Not yet eligible, and other help',
  'no-match-yet': 'No match yet: still interested?',
  'connector-unavailable': 'This Connector could not; we go on looking',
  'introduction-participant': 'Introduction, to the participant',
  'follow-up-participant': 'Did you meet? To the participant',
  'no-show-pause': 'A pause after missed meetings',
  'outcome-question': 'What came of it?',
  withdrawn: 'You have withdrawn',
  erased: 'Your record is erased',
  'record-link': 'The link to the record',
  question: 'A question to a Connector',
  'question-nudge': 'The question again',
  'question-answered': 'Our answer to a Connector’s question',
  'question-withdrawn': 'The question is no longer open',
  'introduction-connector': 'Introduction, to the Connector',
  'follow-up-connector': 'Did you meet? To the Connector',
  'pause-question': 'Would you like a pause?',
  'connector-thanks': 'Thank you, and what came of it',
  'application-received': 'We have your offer to be a Connector',
  invite: 'Would you become a Connector?',
  'partner-referral-received': 'Thank you for referring someone',
  'rsvp-received': 'Your place at the event',
  'rsvp-not-kept': 'No place at the event any more',
  'staff-question': 'A Connector asks us (to staff)',
  'staff-day': 'What waits today (to staff)',
};

export const letterStatusWords: Record<LetterStatus, string> = {
  queued: 'Waiting to be sent',
  sent: 'Sent',
  delivered: 'Delivered',
  bounced: 'Came back',
  failed: 'Could not be sent',
};

/** The parts of a letter that staff may say in their own words. */
export const wordingPartWords: Record<WordingPart, string> = {
  subject: 'Subject',
  heading: 'Heading',
  opening: 'Opening',
  closing: 'Closing',
};
