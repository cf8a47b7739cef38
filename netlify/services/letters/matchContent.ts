import type { LetterContent } from '../../../emails/content.ts';
import type { LetterKind } from '../../../program/letters.ts';
import { whyYouTwo } from '../../../program/matching/reasonWords.ts';
import { addressedAs } from '../../../program/participants/participant.ts';
import { answerBy, writeBy } from '../../../program/workingDays.ts';
import { type Pair, RecordMissing, readPair } from '../people.ts';
import type { Writing } from './letterContent.ts';

const MATCH_LETTERS = [
  'connector-unavailable',
  'introduction-participant',
  'follow-up-participant',
  'outcome-question',
  'question',
  'question-nudge',
  'question-answered',
  'staff-question',
  'question-withdrawn',
  'introduction-connector',
  'follow-up-connector',
  'connector-thanks',
] as const satisfies readonly LetterKind[];

type MatchLetterKind = (typeof MATCH_LETTERS)[number];

/** Whether a letter is about a match. */
export function isMatchLetter(kind: LetterKind): kind is MatchLetterKind {
  return MATCH_LETTERS.some((each) => each === kind);
}

const fullName = ({ givenName, familyName }: { givenName: string; familyName: string }) =>
  [givenName, familyName].filter(Boolean).join(' ');

/** What a connector reads of a person before a yes: no name, no contact. */
function aboutPerson({ participant }: Pair) {
  const { field, profession, yearsOfExperience: years, english, languages, goal } = participant;
  return { field, profession, years, english, languages, goal: goal || undefined };
}

/** A letter about a match, to the one or the other of the two. */
export async function matchContent({ env, lake, letter, link, common }: Writing): Promise<LetterContent> {
  if (letter.kind === 'staff-question') {
    const match = `id=${letter.about?._ref ?? ''};type=match/`;
    const inStudio = env.STUDIO_URL && `${env.STUDIO_URL}/program/intent/edit/${match}`;
    return { ...common, kind: letter.kind, name: '', link: inStudio };
  }
  const pair = await readPair(lake, letter.about?._ref ?? '');
  const { match, participant, connector } = pair;
  const reader = letter.connector ? connector : participant;
  const base = {
    ...common,
    name: addressedAs(reader),
    recordLink: (await link('my-record', reader._id)).url,
  };
  const why = whyYouTwo(match.reasons, letter.language);
  const introducedAt = new Date(match.introducedAt ?? letter.queuedAt);
  switch (letter.kind) {
    case 'question':
    case 'question-nudge':
    case 'question-answered': {
      const by = match.answerBy ? new Date(match.answerBy) : answerBy(new Date(letter.queuedAt));
      const asked = {
        ...base,
        about: aboutPerson(pair),
        why,
        link: (await link('answer', match._id)).url,
        answerBy: by,
      };
      if (letter.kind !== 'question-answered') return { ...asked, kind: letter.kind };
      const { question, answerToConnector: answer } = match;
      return { ...asked, kind: letter.kind, question: question ?? '', answer: answer ?? '' };
    }
    case 'introduction-participant': {
      const { email, role, organisation } = connector;
      const introduced = {
        name: fullName(connector),
        email,
        role: role || undefined,
        organisation: organisation || undefined,
      };
      return { ...base, kind: letter.kind, connector: introduced, why, writeBy: writeBy(introducedAt) };
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
      return { ...base, kind: letter.kind, participant: introduced, why, writeBy: writeBy(introducedAt) };
    }
    case 'follow-up-participant':
      return {
        ...base,
        kind: letter.kind,
        connectorName: fullName(connector),
        link: (await link('follow-up', match._id)).url,
      };
    case 'follow-up-connector':
      return {
        ...base,
        kind: letter.kind,
        participantName: fullName(participant),
        link: (await link('follow-up-connector', match._id)).url,
      };
    case 'outcome-question': {
      const days = match.outcomes.at(-1)?.day ?? 30;
      return { ...base, kind: letter.kind, days, link: (await link('outcome', match._id)).url };
    }
    case 'connector-thanks': {
      const told = match.outcomes.findLast(({ outcome }) => outcome && outcome !== 'none')?.outcome;
      return { ...base, kind: letter.kind, outcome: told && told !== 'none' ? told : 'met' };
    }
    case 'connector-unavailable':
    case 'question-withdrawn':
      return { ...base, kind: letter.kind };
    default:
      throw new RecordMissing(`content for ${letter.kind}`);
  }
}
