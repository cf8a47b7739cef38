import { areaOf } from '../../countries/countries.ts';
import { daysBetween } from '../clock/elapsed.ts';
import { EXPERIENCE } from '../connectors/experience.ts';
import type { Neighbor } from '../fieldsOfWork.ts';
import { type Industry, partIndustries } from '../industries.ts';
import type { OwnChosen } from '../ownQuestions/chosen.ts';
import { asCompared, type ParticipantDocument, participantReader } from './documents.ts';
import type { EarlierMatch } from './earlier.ts';
import type { PairDecision } from './pairDecisions.ts';
import type { MatchRecord } from './record.ts';
import { SENIORITY_BANDS, type Weights } from './weights.ts';

/** A participant as the criteria see one. */
export interface Candidate {
  id: string;
  mailbox: string;
  isReady: boolean;
  hasOpenMatch: boolean;
  /** Their earlier matches, by connector. */
  earlier: ReadonlyMap<string, readonly EarlierMatch[]>;
  mayNotMeet: ReadonlySet<string>;
  /** Connectors that staff have refused for this person. */
  refused: ReadonlySet<string>;
  /** The connector that staff have pinned to this person, the last one named. */
  pinnedTo: string | undefined;
  field: string;
  /** As written, for the sentence, and as compared. */
  profession: string;
  professionCompared: string;
  /** Index of the band of experience; undefined when the years are unknown. */
  band: number | undefined;
  english: string;
  languages: readonly string[];
  /** Kinds of employers they know, and those they wish to know: choices only. */
  industries: readonly Industry[];
  wishes: readonly Industry[];
  /** Choices in the city's own questions that count. */
  own: readonly OwnChosen[];
  postcode: string;
  /** The part of it that neighbors share. */
  area: string;
  waitingDays: number;
  /** Meetings they did not come to. */
  missed: number;
  /** What each criterion is worth in their city. */
  weights: Weights;
  /** Pairs of fields that their city sees otherwise than ours. */
  neighbors: readonly Neighbor[];
}

/** The band that a number of years falls into; undefined when unknown. */
export function bandOf(years: number | null | undefined): number | undefined {
  return years === null || years === undefined
    ? undefined
    : SENIORITY_BANDS.findLastIndex((from) => years >= from);
}

/** The band of a connector who chose how long they have worked; undefined for any other text. */
export function bandOfChoice(experience: string): number | undefined {
  const choices: readonly string[] = EXPERIENCE;
  const band = choices.indexOf(experience);
  return band < 0 ? undefined : band;
}

/** Whole days from the first of these moments that is known; none known, none waited. */
function daysSince(moments: readonly string[], now: Date): number {
  return (
    daysBetween(
      moments.find((moment) => moment !== ''),
      now,
    ) ?? 0
  );
}

/** Reads a participant as stored. */
export function toCandidate(document: ParticipantDocument, record: MatchRecord, now: Date): Candidate {
  const person = participantReader.parse(document);
  const decided = (as: PairDecision) =>
    person.pairDecisions.flatMap(({ decision, connector }) => (decision === as ? connector : []));
  return {
    id: person._id,
    mailbox: person.email,
    isReady: person.status === 'ready',
    hasOpenMatch: record.hasOpenMatch(person._id),
    earlier: record.earlierOf(person._id),
    mayNotMeet: new Set(person.doNotIntroduce),
    refused: new Set(decided('refused')),
    pinnedTo: decided('pinned').at(-1),
    field: person.field,
    profession: person.profession.trim(),
    professionCompared: asCompared(person.profession),
    band: bandOf(person.yearsOfExperience),
    english: person.english,
    languages: person.languages,
    industries: partIndustries(person.industries).chosen,
    wishes: partIndustries(person.wishes).chosen,
    own: person.ownChosen,
    postcode: person.postcode.trim(),
    area: areaOf(person.postcode.trim()),
    waitingDays: daysSince([person.confirmedAt, person.screenedAt, person.signedUpAt], now),
    missed: person.noShows,
    weights: record.weights,
    neighbors: record.neighbors,
  };
}
