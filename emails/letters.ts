import type { LetterKind } from '../program/letters.ts';
import { applicationReceived } from './application-received/applicationReceived.ts';
import { confirmAddress } from './confirm-address/confirmAddress.ts';
import { connectorThanks } from './connector-thanks/connectorThanks.ts';
import { connectorUnavailable } from './connector-unavailable/connectorUnavailable.ts';
import type { LetterContent } from './content.ts';
import { erased } from './erased/erased.ts';
import { followUpConnector } from './follow-up-connector/followUpConnector.ts';
import { followUpParticipant } from './follow-up-participant/followUpParticipant.ts';
import { introductionConnector } from './introduction-connector/introductionConnector.tsx';
import { introductionParticipant } from './introduction-participant/introductionParticipant.tsx';
import { invite } from './invite/invite.ts';
import { noMatchYet } from './no-match-yet/noMatchYet.ts';
import { noShowPause } from './no-show-pause/noShowPause.ts';
import { notYetEligible } from './not-yet-eligible/notYetEligible.tsx';
import { onHold } from './on-hold/onHold.ts';
import { outcomeQuestion } from './outcome-question/outcomeQuestion.ts';
import { partnerReferralReceived } from './partner-referral-received/partnerReferralReceived.ts';
import type { Letter } from './parts/letter.tsx';
import { pauseQuestion } from './pause-question/pauseQuestion.ts';
import { question } from './question/question.tsx';
import { questionAnswered } from './question-answered/questionAnswered.tsx';
import { questionNudge } from './question-nudge/questionNudge.ts';
import { questionWithdrawn } from './question-withdrawn/questionWithdrawn.ts';
import { ready } from './ready/ready.ts';
import { recordLink } from './record-link/recordLink.ts';
import { rsvpNotKept } from './rsvp-not-kept/rsvpNotKept.ts';
import { rsvpReceived } from './rsvp-received/rsvpReceived.tsx';
import { staffDay } from './staff-day/staffDay.tsx';
import { staffQuestion } from './staff-question/staffQuestion.ts';
import { withdrawn } from './withdrawn/withdrawn.ts';

/** How each kind of letter is written. A kind without a letter does not compile. */
export const LETTERS: { [K in LetterKind]: (content: LetterContent<K>) => Letter } = {
  'confirm-address': confirmAddress,
  ready,
  'on-hold': onHold,
  'not-yet-eligible': notYetEligible,
  'no-match-yet': noMatchYet,
  'connector-unavailable': connectorUnavailable,
  'introduction-participant': introductionParticipant,
  'follow-up-participant': followUpParticipant,
  'no-show-pause': noShowPause,
  'outcome-question': outcomeQuestion,
  withdrawn,
  erased,
  'record-link': recordLink,
  question,
  'question-nudge': questionNudge,
  'question-answered': questionAnswered,
  'question-withdrawn': questionWithdrawn,
  'introduction-connector': introductionConnector,
  'follow-up-connector': followUpConnector,
  'pause-question': pauseQuestion,
  'connector-thanks': connectorThanks,
  'application-received': applicationReceived,
  invite,
  'partner-referral-received': partnerReferralReceived,
  'rsvp-received': rsvpReceived,
  'rsvp-not-kept': rsvpNotKept,
  'staff-question': staffQuestion,
  'staff-day': staffDay,
};
