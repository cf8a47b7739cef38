import {
  type AddressHint,
  addressHints,
  rememberAsked,
  withChosenAddresses,
} from '../../../forms/address-hint/addressHint.ts';
import { parseConnectorFollowUp } from '../../../forms/follow-up/connectorFollowUp.ts';
import { parseFollowUp } from '../../../forms/follow-up/followUp.ts';
import { parseKindWords } from '../../../forms/follow-up/kindWords.ts';
import {
  CONTACT_ROWS,
  contactQuestions,
  type MetAnswer,
  OUTCOME_QUESTIONS,
  outcomeSchema,
  stillInterestedSchema,
} from '../../../forms/follow-up/questions.ts';
import { type FormAnswers, type FormIssue, parseForm } from '../../../forms/parse.ts';
import { namesOf } from '../../../forms/question.ts';
import type { Environment } from '../../environment.ts';
import { programLake } from '../lake.ts';
import { askToIntroduce } from '../matches/drafts.ts';
import { noteMet, noteNotMet } from '../matches/followUps.ts';
import { noteKindWords } from '../matches/kindWords.ts';
import { noteOutcome } from '../matches/outcomes.ts';
import { addReferrals, noteReferral } from '../matches/referrals.ts';
import { noteStillInterested } from '../matches/waiting.ts';
import { readPair } from '../people.ts';
import { withdraw } from '../records/records.ts';
import { keepWord } from '../records/writtenToUs.ts';

export type FollowUpPurpose = 'follow-up' | 'follow-up-connector' | 'outcome' | 'still-interested';

/** Either what to mend or to ask about, with the answers as they come back, or the ids of the letters that they led to. */
export type Acted =
  | { issues: FormIssue[]; hints?: readonly AddressHint[]; answers?: FormAnswers }
  | { letters: string[] };

/** Keeps what one of the two wrote to us beside an answer, with that person. */
async function noteWord(
  env: Environment,
  matchId: string,
  who: 'participant' | 'connector',
  word: string | undefined,
  now: Date,
) {
  if (!word) return;
  const pair = await readPair(programLake(env), matchId);
  await keepWord(env, pair[who]._id, word, now);
}

async function noteWhetherMet(
  env: Environment,
  matchId: string,
  who: 'participant' | 'connector',
  answer: MetAnswer | undefined,
  now: Date,
) {
  if (answer?.met === 'yes') await noteMet(env, matchId, who, now);
  await noteWord(env, matchId, who, answer?.word, now);
  return answer?.met === 'no' ? noteNotMet(env, matchId, who, answer.notMetReason, now) : [];
}

/** A participant says whether the two met, and how far they are with each contact. */
async function participantAnswers(
  env: Environment,
  matchId: string,
  answers: FormAnswers,
  now: Date,
): Promise<Acted> {
  const parsed = parseFollowUp(answers);
  if (!parsed.ok) return parsed;
  const letters: string[] = await noteWhetherMet(env, matchId, 'participant', parsed.value.met, now);
  await noteKindWords(env, matchId, parsed.value.kindWords ?? '', now);
  for (const referral of parsed.value.referrals)
    letters.push(...(await noteReferral(env, matchId, referral, now)));
  return { letters };
}

/** The addresses of the people whom a connector names. */
const ADDRESSES = CONTACT_ROWS.flatMap(contactQuestions);

/** A connector says whether the two met, and names people: the participant is asked what an introduction may say of them. */
async function connectorAnswers(
  env: Environment,
  matchId: string,
  given: FormAnswers,
  now: Date,
): Promise<Acted> {
  const answers = withChosenAddresses(ADDRESSES, given);
  const parsed = parseConnectorFollowUp(answers);
  const hints = addressHints(ADDRESSES, answers);
  if (!parsed.ok || hints.length > 0)
    return { issues: parsed.ok ? [] : parsed.issues, hints, answers: rememberAsked(answers, hints) };
  await addReferrals(env, matchId, parsed.value.contacts, now);
  const letters: string[] = await noteWhetherMet(env, matchId, 'connector', parsed.value.met, now);
  if (parsed.value.contacts.length > 0) letters.push(...(await askToIntroduce(env, matchId, now)));
  return { letters };
}

async function outcomeAnswers(
  env: Environment,
  matchId: string,
  answers: FormAnswers,
  now: Date,
): Promise<Acted> {
  const parsed = parseForm(outcomeSchema, namesOf(OUTCOME_QUESTIONS), answers);
  const words = parseKindWords(answers);
  if (!parsed.ok || !words.ok)
    return { issues: [parsed, words].flatMap((part) => (part.ok ? [] : part.issues)) };
  await noteWord(env, matchId, 'participant', parsed.value.word, now);
  await noteKindWords(env, matchId, words.value, now);
  return { letters: await noteOutcome(env, matchId, parsed.value.outcome, now) };
}

async function interestAnswers(
  env: Environment,
  participantId: string,
  answers: FormAnswers,
  now: Date,
): Promise<Acted> {
  const parsed = parseForm(stillInterestedSchema, ['still'], answers);
  if (!parsed.ok) return parsed;
  if (parsed.value.still === 'no') return { letters: await withdraw(env, participantId, now) };
  await noteStillInterested(env, participantId, now);
  return { letters: [] };
}

/** What each link of a follow-up does with the form it brought. */
export const FOLLOW_UP_ACTS: Record<
  FollowUpPurpose,
  (env: Environment, subject: string, answers: FormAnswers, now: Date) => Promise<Acted>
> = {
  'follow-up': participantAnswers,
  'follow-up-connector': connectorAnswers,
  outcome: outcomeAnswers,
  'still-interested': interestAnswers,
};
