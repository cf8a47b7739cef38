import type { SanityClient } from '@sanity/client';
import { z } from 'zod';
import {
  connectorReader,
  type MatchDocument,
  participantReader,
} from '../../../program/matching/documents.ts';
import { PAIR_DECISIONS } from '../../../program/matching/pairDecisions.ts';
import { readEach, type SetAside } from '../../../program/matching/readEach.ts';
import { referenceSchema } from '../../../program/references.ts';
import { listOf, optionalText } from '../../../program/stored.ts';
import { assertOnline } from '../../shared/decisions/problems.ts';

/** What staff decided about a pair, as it is shown. */
const decisionSchema = z.object({
  connector: referenceSchema,
  decision: z.enum(PAIR_DECISIONS),
  at: optionalText,
  by: optionalText,
  note: optionalText,
});
export type KnownDecision = z.output<typeof decisionSchema>;

/** A match with its people as bare ids, which the query makes of the references. */
type BareMatch = MatchDocument & { participant?: string | null; connector?: string | null };

const knownParticipant = participantReader.extend({
  givenName: optionalText,
  familyName: optionalText,
  goal: optionalText,
  // What was taken back no longer counts.
  pairDecisions: listOf(decisionSchema).transform((all) =>
    all.filter(({ decision }) => decision !== 'taken-back'),
  ),
});
export type KnownParticipant = z.output<typeof knownParticipant>;

const knownConnector = connectorReader.extend({
  givenName: optionalText,
  familyName: optionalText,
  organisation: optionalText,
});
export type KnownConnector = z.output<typeof knownConnector>;

const isMatch = (match: unknown): match is BareMatch => typeof match === 'object' && match !== null;

const peopleSchema = z.object({
  participants: z.array(z.unknown()).transform((all) => readEach(knownParticipant, all)),
  connectors: z.array(z.unknown()).transform((all) => readEach(knownConnector, all)),
  // Thousands, and read with care where they are used: once is enough.
  matches: z
    .array(z.unknown())
    .transform((all) => all.filter(isMatch))
    .optional(),
});

/** Everyone whom a match could be made of, and all matches there ever were. */
export interface People {
  participants: readonly KnownParticipant[];
  connectors: readonly KnownConnector[];
  matches: readonly BareMatch[];
  /** Whose record could not be read: staff put it right, and the rest goes on without. */
  setAside: readonly SetAside[];
}

/** Reads an answer of the Content Lake, record by record. */
function toPeople(answer: unknown): People {
  const { participants, connectors, matches = [] } = peopleSchema.parse(answer);
  return {
    participants: participants.read,
    connectors: connectors.read,
    matches,
    setAside: [...participants.setAside, ...connectors.setAside],
  };
}

/** Only what is read of each, because there may be thousands of them. */
const PERSON = `_id, email, status, givenName, familyName, languages, industries, postcode, yearsOfExperience, doNotIntroduce`;

/** A participant, a connector and a match as matching and its cards read them. */
export const PARTICIPANT = `{${PERSON}, field, profession, english, goal, confirmedAt, screenedAt, signedUpAt, noShows, pairDecisions}`;
export const CONNECTOR = `{${PERSON}, fields, role, organisation, monthlyCapacity, yearlyCapacity, pausedUntil}`;
export const MATCH = `{_id, "participant": participant._ref, "connector": connector._ref, status, introducedAt, _createdAt, "history": history[]{at, to}}`;

/** In one query, so that all of it is of one moment. Who has retired or only applied cannot be asked. */
const PEOPLE = `{
  "participants": *[_type == "participant" && status == "ready"]${PARTICIPANT},
  "connectors": *[_type == "connector" && status in ["active", "paused"]]${CONNECTOR},
  "matches": *[_type == "match"]${MATCH}
}`;

/** Reads what matching needs. What has not the form it should is set aside. Throws what the client throws. */
export async function readPeople(client: SanityClient, signal?: AbortSignal): Promise<People> {
  assertOnline();
  const options = { perspective: 'raw', tag: 'find-connector', ...(signal && { signal }) } as const;
  return toPeople(await client.fetch(PEOPLE, {}, options));
}

/** People with whom something happened. */
export type KnownPeople = Pick<People, 'participants' | 'connectors'>;

/** Reads some people again, whatever their state. Who was erased is not among them. */
export async function readAnew(client: SanityClient, ids: readonly string[]): Promise<KnownPeople> {
  const query = `{
    "participants": *[_type == "participant" && _id in $ids]${PARTICIPANT},
    "connectors": *[_type == "connector" && _id in $ids]${CONNECTOR}
  }`;
  const answer: unknown = await client.fetch(query, { ids }, { perspective: 'raw', tag: 'find-connector' });
  return toPeople(answer);
}
