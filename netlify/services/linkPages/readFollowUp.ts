import type { FollowUpQuestion } from '../../../forms/follow-up/followUpPage.tsx';
import type { Language } from '../../../locales/locales.ts';
import type { Environment } from '../../environment.ts';
import { programLake } from '../lake.ts';
import { referralsOf } from '../matches/referrals.ts';
import { findParticipant, RecordMissing, readPair } from '../people.ts';
import type { FollowUpPurpose } from './followUpActs.ts';

interface AskedFollowUp {
  question: FollowUpQuestion;
  /** The reader's, on record. */
  language: Language;
}

const nameOf = ({ givenName, familyName }: { givenName: string; familyName: string }) =>
  [givenName, familyName].filter(Boolean).join(' ');

/** What is asked about a match; nothing where it was called off. Throws RecordMissing when one of its records is gone. */
async function readAboutMatch(
  env: Environment,
  purpose: Exclude<FollowUpPurpose, 'still-interested'>,
  matchId: string,
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
        question: { state: 'participant', connectorName: nameOf(connector), contacts },
        language,
      };
    }
  }
}

/** What a follow-up link asks; nothing when the records are gone. */
export async function readFollowUp(
  env: Environment,
  purpose: FollowUpPurpose,
  subject: string,
): Promise<AskedFollowUp | undefined> {
  if (purpose === 'still-interested') {
    const participant = await findParticipant(programLake(env), subject);
    return participant && { question: { state: purpose }, language: participant.language };
  }
  return readAboutMatch(env, purpose, subject).catch((error) => {
    if (error instanceof RecordMissing) return undefined;
    throw error;
  });
}
