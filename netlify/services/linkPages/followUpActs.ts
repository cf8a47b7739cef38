import { parseConnectorFollowUp } from '../../../forms/follow-up/connectorFollowUp.ts';
import { parseFollowUp } from '../../../forms/follow-up/followUp.ts';
import {
  type MetAnswer,
  OUTCOME_QUESTIONS,
  outcomeSchema,
  stillInterestedSchema,
} from '../../../forms/follow-up/questions.ts';
import { type FormAnswers, type FormIssue, parseForm } from '../../../forms/parse.ts';
import { namesOf } from '../../../forms/question.ts';
import type { Environment } from '../../environment.ts';
import { noteMet, noteNotMet } from '../matches/followUps.ts';
import { noteOutcome } from '../matches/outcomes.ts';
import { addReferrals, noteReferral } from '../matches/referrals.ts';
import { noteStillInterested } from '../matches/waiting.ts';
import { withdraw } from '../records/records.ts';

export type FollowUpPurpose = 'follow-up' | 'follow-up-connector' | 'outcome' | 'still-interested';

/** Either what to mend, or the ids of the letters that the answer led to. */
export type Acted = { issues: FormIssue[] } | { letters: string[] };

async function noteWhetherMet(
  env: Environment,
  matchId: string,
  who: 'participant' | 'connector',
  answer: MetAnswer | undefined,
  now: Date,
) {
  if (answer?.met === 'yes') await noteMet(env, matchId, who, now);
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
  for (const referral of parsed.value.referrals)
    letters.push(...(await noteReferral(env, matchId, referral, now)));
  return { letters };
}

/** A connector says whether the two met, and names people. */
async function connectorAnswers(
  env: Environment,
  matchId: string,
  answers: FormAnswers,
  now: Date,
): Promise<Acted> {
  const parsed = parseConnectorFollowUp(answers);
  if (!parsed.ok) return parsed;
  await addReferrals(env, matchId, parsed.value.contacts, now);
  return { letters: await noteWhetherMet(env, matchId, 'connector', parsed.value.met, now) };
}

async function outcomeAnswers(
  env: Environment,
  matchId: string,
  answers: FormAnswers,
  now: Date,
): Promise<Acted> {
  const parsed = parseForm(outcomeSchema, namesOf(OUTCOME_QUESTIONS), answers);
  return parsed.ok ? { letters: await noteOutcome(env, matchId, parsed.value.outcome, now) } : parsed;
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
