import type { Language } from '../locales/locales.ts';
import { changeableParts, type WordedKind, type WordingPart } from '../program/wording/parts.ts';
import { WORDS as applicationReceived } from './application-received/words.ts';
import { WORDS as confirmAddress } from './confirm-address/words.ts';
import { WORDS as connectorThanks } from './connector-thanks/words.ts';
import { WORDS as connectorUnavailable } from './connector-unavailable/words.ts';
import { WORDS as followUpConnector } from './follow-up-connector/words.ts';
import { WORDS as followUpParticipant } from './follow-up-participant/words.ts';
import { WORDS as introductionConnector } from './introduction-connector/words.ts';
import { WORDS as introductionParticipant } from './introduction-participant/words.ts';
import { WORDS as invite } from './invite/words.ts';
import { WORDS as noMatchYet } from './no-match-yet/words.ts';
import { WORDS as noShowPause } from './no-show-pause/words.ts';
import { WORDS as notYetEligible } from './not-yet-eligible/words.ts';
import { WORDS as onHold } from './on-hold/words.ts';
import { WORDS as outcomeQuestion } from './outcome-question/words.ts';
import { WORDS as partnerReferralReceived } from './partner-referral-received/words.ts';
import type { LetterWords } from './parts/letter.tsx';
import { WORDS as pauseQuestion } from './pause-question/words.ts';
import { WORDS as question } from './question/words.ts';
import { WORDS as questionAnswered } from './question-answered/words.ts';
import { WORDS as questionNudge } from './question-nudge/words.ts';
import { WORDS as questionWithdrawn } from './question-withdrawn/words.ts';
import { WORDS as ready } from './ready/words.ts';
import { WORDS as recordLink } from './record-link/words.ts';
import { WORDS as rsvpNotKept } from './rsvp-not-kept/words.ts';
import { WORDS as rsvpReceived } from './rsvp-received/words.ts';
import { WORDS as withdrawn } from './withdrawn/words.ts';

type OurWords = LetterWords & { tell?: readonly string[]; after?: readonly string[] };

const OURS: Record<WordedKind, Record<Language, OurWords>> = {
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
};

/** These end as the question itself does. */
const ASKED_AGAIN: ReadonlySet<WordedKind> = new Set(['question-nudge', 'question-answered']);

/** Our own words for the parts of a letter that staff may change, as staff would write them: a paragraph a line. */
export function ourWording(kind: WordedKind, language: Language): Partial<Record<WordingPart, string>> {
  const { subject, heading, tell = [], after = [] } = OURS[kind][language];
  const end = ASKED_AGAIN.has(kind) ? question[language].after : after;
  const texts = { subject, heading, opening: tell.join('\n\n'), closing: end.join('\n\n') };
  return Object.fromEntries(changeableParts(kind).map((part) => [part, texts[part]]));
}
