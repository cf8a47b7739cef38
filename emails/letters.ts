import { isLetterKind, type LetterKind } from '../program/letters.ts';
import type { Rewording } from '../program/wording/parts.ts';
import { applicationReceived } from './application-received/letter.tsx';
import { calledOffConnector } from './called-off-connector/letter.tsx';
import { calledOffParticipant } from './called-off-participant/letter.tsx';
import { coffeeCancelled } from './coffee-cancelled/letter.tsx';
import { coffeeLate } from './coffee-late/letter.tsx';
import { coffeeMet } from './coffee-met/letter.tsx';
import { coffeeOffer } from './coffee-offer/letter.tsx';
import { coffeeReminder } from './coffee-reminder/letter.tsx';
import { coffeeSetConnector } from './coffee-set-connector/letter.tsx';
import { coffeeSetParticipant } from './coffee-set-participant/letter.tsx';
import { coffeeTimes } from './coffee-times/letter.tsx';
import { confirmAddress } from './confirm-address/letter.tsx';
import { connectorThanks } from './connector-thanks/letter.tsx';
import { connectorUnavailable } from './connector-unavailable/letter.tsx';
import { connectorWelcome } from './connector-welcome/letter.tsx';
import { erased } from './erased/letter.tsx';
import { eventCancelled } from './event-cancelled/letter.tsx';
import { eventChanged } from './event-changed/letter.tsx';
import { followUpConnector } from './follow-up-connector/letter.tsx';
import { followUpParticipant } from './follow-up-participant/letter.tsx';
import { introductionConnector } from './introduction-connector/letter.tsx';
import { introductionParticipant } from './introduction-participant/letter.tsx';
import { invite } from './invite/letter.tsx';
import { news } from './news/letter.tsx';
import { noMatchYet } from './no-match-yet/letter.tsx';
import { noShowPause } from './no-show-pause/letter.tsx';
import { notYetEligible } from './not-yet-eligible/letter.tsx';
import { onHold } from './on-hold/letter.tsx';
import { outcomeQuestion } from './outcome-question/letter.tsx';
import { partnerReferralReceived } from './partner-referral-received/letter.tsx';
import type { LetterDefinition } from './parts/defineLetter.tsx';
import { pauseQuestion } from './pause-question/letter.tsx';
import { personalMessage } from './personal-message/letter.tsx';
import { question } from './question/letter.tsx';
import { questionAnswered } from './question-answered/letter.tsx';
import { questionNudge } from './question-nudge/letter.tsx';
import { questionWithdrawn } from './question-withdrawn/letter.tsx';
import { ready } from './ready/letter.tsx';
import { recordChanged } from './record-changed/letter.tsx';
import { recordLink } from './record-link/letter.tsx';
import { rsvpAgain } from './rsvp-again/letter.tsx';
import { rsvpNotKept } from './rsvp-not-kept/letter.tsx';
import { rsvpReceived } from './rsvp-received/letter.tsx';
import { signedUpAgain } from './signed-up-again/letter.tsx';
import { staffDay } from './staff-day/letter.tsx';
import { staffQuestion } from './staff-question/letter.tsx';
import { staffReport } from './staff-report/letter.tsx';
import { withdrawn } from './withdrawn/letter.tsx';

/** Every letter the program sends, in the order in which Studio lists them. A kind that has texts and stands not here does not compile. */
export const LETTERS: { [Kind in LetterKind]: LetterDefinition<Kind> } = {
  'confirm-address': confirmAddress,
  'signed-up-again': signedUpAgain,
  ready,
  'on-hold': onHold,
  'not-yet-eligible': notYetEligible,
  'no-match-yet': noMatchYet,
  'connector-unavailable': connectorUnavailable,
  'called-off-participant': calledOffParticipant,
  'introduction-participant': introductionParticipant,
  'coffee-offer': coffeeOffer,
  'coffee-times': coffeeTimes,
  'coffee-set-participant': coffeeSetParticipant,
  'coffee-set-connector': coffeeSetConnector,
  'coffee-reminder': coffeeReminder,
  'coffee-late': coffeeLate,
  'coffee-cancelled': coffeeCancelled,
  'coffee-met': coffeeMet,
  'follow-up-participant': followUpParticipant,
  'no-show-pause': noShowPause,
  'outcome-question': outcomeQuestion,
  withdrawn,
  erased,
  'record-changed': recordChanged,
  'record-link': recordLink,
  question,
  'question-nudge': questionNudge,
  'question-answered': questionAnswered,
  'question-withdrawn': questionWithdrawn,
  'called-off-connector': calledOffConnector,
  'introduction-connector': introductionConnector,
  'follow-up-connector': followUpConnector,
  'pause-question': pauseQuestion,
  'connector-thanks': connectorThanks,
  'application-received': applicationReceived,
  'connector-welcome': connectorWelcome,
  invite,
  'partner-referral-received': partnerReferralReceived,
  'rsvp-received': rsvpReceived,
  'rsvp-again': rsvpAgain,
  'rsvp-not-kept': rsvpNotKept,
  'event-changed': eventChanged,
  'event-cancelled': eventCancelled,
  'personal-message': personalMessage,
  news,
  'staff-question': staffQuestion,
  'staff-day': staffDay,
  'staff-report': staffReport,
};

/** What staff may say in their own words in a kind of letter; nothing where it is ours alone, or no letter. */
export function rewordingOf(kind: unknown): Rewording | undefined {
  return isLetterKind(kind) ? LETTERS[kind].reword : undefined;
}
