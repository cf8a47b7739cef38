import type { Connector } from '../../program/connectors/connector.ts';
import type { Letter, LetterKind } from '../../program/letters.ts';
import type { Match } from '../../program/matches/match.ts';
import { whyYouTwo } from '../../program/matching/reasonWords.ts';
import { addressedAs, type Participant } from '../../program/participants/participant.ts';
import { answerBy, writeBy } from '../../program/workingDays.ts';
import type { LetterContent } from '../content.ts';
import type { Common, LinkTo } from './link.ts';

const MATCH_LETTERS = [
  'introduction-participant',
  'follow-up-participant',
  'outcome-question',
  'question',
  'question-nudge',
  'question-answered',
  'introduction-connector',
  'follow-up-connector',
  'connector-thanks',
] as const satisfies readonly LetterKind[];

export type MatchLetterKind = (typeof MATCH_LETTERS)[number];

/** Whether a letter is about a match, and for one of its two people. */
export function isMatchLetter(kind: LetterKind): kind is MatchLetterKind {
  return MATCH_LETTERS.some((each) => each === kind);
}

/** The three records that a letter about a match is written from. */
export interface Pair {
  match: Match;
  participant: Participant;
  connector: Connector;
}

const fullName = ({ givenName, familyName }: { givenName: string; familyName: string }) =>
  [givenName, familyName].filter(Boolean).join(' ');

/** What a connector reads of a person before a yes: no name, no contact. */
function aboutPerson(participant: Participant) {
  const { field, profession, yearsOfExperience: years, english, languages, goal } = participant;
  return { field, profession, years, english, languages, goal: goal || undefined };
}

/** A letter about a match, to the one or the other of the two, filled from the records as they stand. */
export async function fillMatchLetter(
  kind: MatchLetterKind,
  letter: Pick<Letter, 'connector' | 'language' | 'queuedAt'>,
  { match, participant, connector }: Pair,
  common: Common,
  link: LinkTo,
): Promise<LetterContent> {
  const reader = letter.connector ? connector : participant;
  const base = {
    ...common,
    name: addressedAs(reader),
    recordLink: (await link('my-record', reader._id)).url,
  };
  const why = whyYouTwo(match.reasons, letter.language);
  const introducedAt = new Date(match.introducedAt ?? letter.queuedAt);
  switch (kind) {
    case 'question':
    case 'question-nudge':
    case 'question-answered': {
      const by = match.answerBy ? new Date(match.answerBy) : answerBy(new Date(letter.queuedAt));
      const asked = {
        ...base,
        about: aboutPerson(participant),
        why,
        link: (await link('answer', match._id)).url,
        answerBy: by,
      };
      if (kind !== 'question-answered') return { ...asked, kind };
      const { question, answerToConnector: answer } = match;
      return { ...asked, kind, question: question ?? '', answer: answer ?? '' };
    }
    case 'introduction-participant': {
      const { email, role, organisation } = connector;
      const introduced = {
        name: fullName(connector),
        email,
        role: role || undefined,
        organisation: organisation || undefined,
      };
      return { ...base, kind, connector: introduced, why, writeBy: writeBy(introducedAt) };
    }
    case 'introduction-connector': {
      const { email, phone, profession, yearsOfExperience: years, goal } = participant;
      const introduced = {
        name: fullName(participant),
        email,
        phone: phone || undefined,
        profession,
        years,
        goal: goal || undefined,
      };
      return { ...base, kind, participant: introduced, why, writeBy: writeBy(introducedAt) };
    }
    case 'follow-up-participant':
      return {
        ...base,
        kind,
        connectorName: fullName(connector),
        link: (await link('follow-up', match._id)).url,
      };
    case 'follow-up-connector':
      return {
        ...base,
        kind,
        participantName: fullName(participant),
        link: (await link('follow-up-connector', match._id)).url,
      };
    case 'outcome-question': {
      const days = match.outcomes.at(-1)?.day ?? 30;
      return { ...base, kind, days, link: (await link('outcome', match._id)).url };
    }
    case 'connector-thanks': {
      const told = match.outcomes.findLast(({ outcome }) => outcome && outcome !== 'none')?.outcome;
      return { ...base, kind, outcome: told && told !== 'none' ? told : 'met' };
    }
  }
}
