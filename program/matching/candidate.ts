import { daysBetween } from '../clock/elapsed.ts';
import { allAsCompared, asCompared, type ParticipantDocument, participantReader } from './documents.ts';
import type { PairDecision } from './pairDecisions.ts';
import type { MatchRecord } from './record.ts';
import { SENIORITY_BANDS } from './weights.ts';

/** A participant as the criteria see one. */
export interface Candidate {
  id: string;
  mailbox: string;
  isReady: boolean;
  hasOpenMatch: boolean;
  met: ReadonlySet<string>;
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
  industries: readonly string[];
  postcode: string;
  waitingDays: number;
  /** Meetings they did not come to. */
  missed: number;
}

/** The band that a number of years falls into; undefined when unknown. */
export function bandOf(years: number | null | undefined): number | undefined {
  return years === null || years === undefined
    ? undefined
    : SENIORITY_BANDS.findLastIndex((from) => years >= from);
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
    met: record.metBy(person._id),
    mayNotMeet: new Set(person.doNotIntroduce),
    refused: new Set(decided('refused')),
    pinnedTo: decided('pinned').at(-1),
    field: person.field,
    profession: person.profession.trim(),
    professionCompared: asCompared(person.profession),
    band: bandOf(person.yearsOfExperience),
    english: person.english,
    languages: person.languages,
    industries: allAsCompared(person.industries),
    postcode: person.postcode.trim(),
    waitingDays: daysSince([person.confirmedAt, person.screenedAt, person.signedUpAt], now),
    missed: person.noShows,
  };
}
