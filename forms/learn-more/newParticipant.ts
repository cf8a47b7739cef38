import type { EligibilityFinding } from '../../program/eligibility.ts';
import { participantId } from '../../program/participants/participant.ts';
import type { HistoryEntry } from '../../program/participants/status.ts';
import { comparableAddress } from '../../program/typed/clean.ts';
import { settledIndustries } from '../industries.ts';
import { keptOwn, type OwnValues } from '../own/answers.ts';
import { keptAnswers } from '../schemaOf.ts';
import { LEARN_MORE_QUESTIONS, type LearnMoreSignUp } from './questions.ts';

/** The document of a person who has just signed up and not yet confirmed the address. */
export function newParticipant(
  key: string,
  signUp: LearnMoreSignUp,
  finding: EligibilityFinding,
  now: Date,
  own?: OwnValues,
) {
  const signedUp: HistoryEntry & { _key: string } = {
    _key: 'signed-up',
    at: now.toISOString(),
    who: 'participant',
    from: '',
    to: 'unconfirmed',
  };
  return {
    _id: participantId(key),
    _type: 'participant',
    status: 'unconfirmed',
    ...finding,
    ...settledIndustries({}, keptAnswers(LEARN_MORE_QUESTIONS, signUp)),
    ...keptOwn(own, now),
    emailLower: comparableAddress(signUp.email),
    language: signUp.lang,
    consentedAt: now.toISOString(),
    signedUpAt: now.toISOString(),
    history: [signedUp],
  };
}
