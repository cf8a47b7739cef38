import { isLetterKind, type LetterKind } from '../program/letters.ts';
import type { Rewording } from '../program/wording/parts.ts';
import { addressChanged } from './address-changed/letter.tsx';
import { applicationReceived } from './application-received/letter.tsx';
import { calledOffConnector } from './called-off-connector/letter.tsx';
import { calledOffParticipant } from './called-off-participant/letter.tsx';
import { coffeeCancelled } from './coffee-cancelled/letter.tsx';
import { coffeeDeclined } from './coffee-declined/letter.tsx';
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
import { introductionsAsk } from './introductions-ask/letter.tsx';
import { introductionsNone } from './introductions-none/letter.tsx';
import { introductionsReady } from './introductions-ready/letter.tsx';
import { invite } from './invite/letter.tsx';
import { newAddress } from './new-address/letter.tsx';
import { news } from './news/letter.tsx';
import { noMatchYet } from './no-match-yet/letter.tsx';
import { noShowPause } from './no-show-pause/letter.tsx';
import { notYetEligible } from './not-yet-eligible/letter.tsx';
import { onHold } from './on-hold/letter.tsx';
import { outcomeQuestion } from './outcome-question/letter.tsx';
import { partnerPageLetter } from './partner-page/letter.tsx';
import { partnerReferralReceived } from './partner-referral-received/letter.tsx';
import type { LetterDefinition } from './parts/defineLetter.tsx';
import { pauseQuestion } from './pause-question/letter.tsx';
import { personalMessage } from './personal-message/letter.tsx';
import { planKept } from './plan-kept/letter.tsx';
import { planQuestion } from './plan-question/letter.tsx';
import { question } from './question/letter.tsx';
import { questionAnswered } from './question-answered/letter.tsx';
import { questionNudge } from './question-nudge/letter.tsx';
import { questionWithdrawn } from './question-withdrawn/letter.tsx';
import { questions } from './questions/letter.tsx';
import { questionsNudge } from './questions-nudge/letter.tsx';
import { reachConnector } from './reach-connector/letter.tsx';
import { reachEnded } from './reach-ended/letter.tsx';
import { ready } from './ready/letter.tsx';
import { recordChanged } from './record-changed/letter.tsx';
import { recordLink } from './record-link/letter.tsx';
import { rsvpAgain } from './rsvp-again/letter.tsx';
import { rsvpConfirmed } from './rsvp-confirmed/letter.tsx';
import { rsvpNotKept } from './rsvp-not-kept/letter.tsx';
import { rsvpPlaceFree } from './rsvp-place-free/letter.tsx';
import { rsvpReceived } from './rsvp-received/letter.tsx';
import { rsvpWaiting } from './rsvp-waiting/letter.tsx';
import { signedUpAgain } from './signed-up-again/letter.tsx';
import { staffDay } from './staff-day/letter.tsx';
import { staffQuestion } from './staff-question/letter.tsx';
import { staffReport } from './staff-report/letter.tsx';
import { tableDeclined } from './table-declined/letter.tsx';
import { tableEnded } from './table-ended/letter.tsx';
import { tableFull } from './table-full/letter.tsx';
import { tableGuests } from './table-guests/letter.tsx';
import { tableHostLate } from './table-host-late/letter.tsx';
import { tableInvitation } from './table-invitation/letter.tsx';
import { tableLate } from './table-late/letter.tsx';
import { tableLeft } from './table-left/letter.tsx';
import { tableMet } from './table-met/letter.tsx';
import { tableMoved } from './table-moved/letter.tsx';
import { tableOff } from './table-off/letter.tsx';
import { tableReminder } from './table-reminder/letter.tsx';
import { tableSet } from './table-set/letter.tsx';
import { tableTakenBack } from './table-taken-back/letter.tsx';
import { tableWaiting } from './table-waiting/letter.tsx';
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
  'coffee-declined': coffeeDeclined,
  'coffee-cancelled': coffeeCancelled,
  'coffee-met': coffeeMet,
  'table-invitation': tableInvitation,
  'table-waiting': tableWaiting,
  'table-full': tableFull,
  'table-taken-back': tableTakenBack,
  'table-declined': tableDeclined,
  'table-moved': tableMoved,
  'table-host-late': tableHostLate,
  'table-ended': tableEnded,
  'table-left': tableLeft,
  'plan-kept': planKept,
  'plan-question': planQuestion,
  'introductions-ask': introductionsAsk,
  'follow-up-participant': followUpParticipant,
  'no-show-pause': noShowPause,
  'outcome-question': outcomeQuestion,
  withdrawn,
  erased,
  'record-changed': recordChanged,
  'new-address': newAddress,
  'address-changed': addressChanged,
  'record-link': recordLink,
  question,
  'question-nudge': questionNudge,
  questions,
  'questions-nudge': questionsNudge,
  'question-answered': questionAnswered,
  'question-withdrawn': questionWithdrawn,
  'called-off-connector': calledOffConnector,
  'introduction-connector': introductionConnector,
  'reach-connector': reachConnector,
  'reach-ended': reachEnded,
  'table-set': tableSet,
  'table-reminder': tableReminder,
  'table-guests': tableGuests,
  'table-late': tableLate,
  'table-off': tableOff,
  'table-met': tableMet,
  'follow-up-connector': followUpConnector,
  'introductions-ready': introductionsReady,
  'introductions-none': introductionsNone,
  'pause-question': pauseQuestion,
  'connector-thanks': connectorThanks,
  'application-received': applicationReceived,
  'connector-welcome': connectorWelcome,
  invite,
  'partner-page': partnerPageLetter,
  'partner-referral-received': partnerReferralReceived,
  'rsvp-received': rsvpReceived,
  'rsvp-confirmed': rsvpConfirmed,
  'rsvp-waiting': rsvpWaiting,
  'rsvp-place-free': rsvpPlaceFree,
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
