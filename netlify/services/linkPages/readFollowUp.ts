import type { FollowUpQuestion, FollowUpView } from '../../../forms/follow-up/followUpPage.tsx';
import type { FormAnswers } from '../../../forms/parse.ts';
import type { Language } from '../../../locales/locales.ts';
import type { Match } from '../../../program/matches/match.ts';
import type { Participant } from '../../../program/participants/participant.ts';
import { mayPlan, planIn } from '../../../program/plan/plan.ts';
import { assignmentIn, isLeftOut } from '../../../program/trial/arms.ts';
import type { Environment } from '../../environment.ts';
import { programLake } from '../lake.ts';
import { referralsOf } from '../matches/referrals.ts';
import { findMatch, findParticipant, RecordMissing, readPair } from '../people.ts';
import { readSettings } from '../settings.ts';
import type { FollowUpPurpose } from './followUpActs.ts';

interface AskedFollowUp {
  question: FollowUpQuestion;
  /** The reader's, on record. */
  language: Language;
}

const nameOf = ({ givenName, familyName }: { givenName: string; familyName: string }) =>
  [givenName, familyName].filter(Boolean).join(' ');

/** Whether a comparison of pages leaves the plan out. The settings are read for who is in one alone. */
async function isPlanLeftOut(env: Environment, match: Match, participant: Participant): Promise<boolean> {
  if (!assignmentIn(match) || planIn(match)) return false;
  return isLeftOut('plan', match, participant, (await readSettings(env)).trials);
}

/** What is asked about a match; nothing where it was called off. Throws RecordMissing when one of its records is gone. */
async function readAboutMatch(
  env: Environment,
  purpose: Exclude<FollowUpPurpose, 'still-interested'>,
  matchId: string,
  plan: string | undefined,
): Promise<AskedFollowUp> {
  const lake = programLake(env);
  const { match, participant, connector } = await readPair(lake, matchId);
  const { language } = purpose === 'follow-up-connector' ? connector : participant;
  if (match.status === 'cancelled') return { question: { state: 'called-off' }, language };
  switch (purpose) {
    case 'follow-up-connector':
      return {
        question: { state: 'connector', participantName: nameOf(participant) },
        language,
      };
    case 'outcome': {
      const asked = match.outcomes.findLast(({ askedAt }) => askedAt);
      return { question: { state: 'outcome', days: String(asked?.day ?? 30) }, language };
    }
    case 'follow-up': {
      const contacts = await referralsOf(lake, match._id);
      return {
        question: {
          state: 'participant',
          connectorName: nameOf(connector),
          contacts,
          plan: mayPlan(match) && !(await isPlanLeftOut(env, match, participant)) ? plan : undefined,
        },
        language,
      };
    }
  }
}

/** What a follow-up link asks; nothing when the records are gone. `plan` is where a participant who has met writes a plan. */
export async function readFollowUp(
  env: Environment,
  purpose: FollowUpPurpose,
  subject: string,
  plan?: string,
): Promise<AskedFollowUp | undefined> {
  if (purpose === 'still-interested') {
    const participant = await findParticipant(programLake(env), subject);
    return participant && { question: { state: purpose }, language: participant.language };
  }
  return readAboutMatch(env, purpose, subject, plan).catch((error) => {
    if (error instanceof RecordMissing) return undefined;
    throw error;
  });
}

/** The page after an answer: who has just said that they met is asked for a plan, unless there is one. */
export async function viewAfterAnswer(
  env: Environment,
  { purpose, subject }: { purpose: FollowUpPurpose; subject: string },
  answers: FormAnswers,
  plan: string,
): Promise<FollowUpView> {
  if (purpose !== 'follow-up' || answers.met !== 'yes') return { state: 'done' };
  const lake = programLake(env);
  const match = await findMatch(lake, subject);
  if (!match || !mayPlan(match) || planIn(match)) return { state: 'done' };
  const participant = assignmentIn(match) && (await findParticipant(lake, match.participant._ref));
  const isCompared = participant && (await isPlanLeftOut(env, match, participant));
  return isCompared ? { state: 'done' } : { state: 'met', plan };
}
