import type { SanityClient } from '@sanity/client';
import { z } from 'zod';
import { fieldNames as namesOf } from '../../../program/fieldNames.ts';
import { fieldsOfWorkSchema, type Neighbor } from '../../../program/fieldsOfWork.ts';
import {
  connectorReader,
  type MatchDocument,
  type ParticipantDocument,
  participantReader,
} from '../../../program/matching/documents.ts';
import { PAIR_DECISIONS } from '../../../program/matching/pairDecisions.ts';
import { readEach, type SetAside } from '../../../program/matching/readEach.ts';
import { weightsSchema } from '../../../program/matching/settings.ts';
import { WEIGHTS, type Weights } from '../../../program/matching/weights.ts';
import { ownChosenIn } from '../../../program/ownQuestions/chosen.ts';
import { type OwnQuestion, ownQuestionsSchema } from '../../../program/ownQuestions/ownQuestion.ts';
import { referenceSchema } from '../../../program/references.ts';
import { listOf, optionalText } from '../../../program/stored.ts';
import { readEnvironment } from '../../shared/clients/environment.ts';
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
  /** What each criterion is worth, by the settings. */
  weights: Weights;
  /** Pairs of fields that the settings see otherwise than the program. */
  neighbors: readonly Neighbor[];
  /** The names of all fields of work that the city knows, as staff read them. */
  fieldNames: Readonly<Record<string, string>>;
  /** Whose record could not be read: staff put it right, and the rest goes on without. */
  setAside: readonly SetAside[];
}

/** What the settings say about matching. */
interface Counted {
  questions: readonly OwnQuestion[];
  weights: Weights;
  neighbors: readonly Neighbor[];
  fieldNames: Readonly<Record<string, string>>;
}

const countedSchema = z
  .object({ ownQuestions: ownQuestionsSchema, matchWeights: weightsSchema, fieldsOfWork: fieldsOfWorkSchema })
  .transform(
    ({ ownQuestions, matchWeights, fieldsOfWork }): Counted => ({
      questions: ownQuestions,
      weights: matchWeights,
      neighbors: fieldsOfWork.neighbors,
      fieldNames: namesOf('en', fieldsOfWork),
    }),
  );

/** What counts in matching, and how much, by the settings as they were published. Throws what the client throws. */
export async function readCounted(content: SanityClient): Promise<Counted> {
  const query = '*[_id == "settings"][0]{ ownQuestions, matchWeights, fieldsOfWork }';
  const options = { perspective: 'published', tag: 'find-connector' } as const;
  return countedSchema.parse(await content.fetch(query, {}, options));
}

/** The same beside people. Reasons of little weight are not worth a proposal that does not come: then it is as we propose. */
async function countedOf(client: SanityClient): Promise<Counted> {
  try {
    return await readCounted(client.withConfig({ dataset: readEnvironment().contentDataset }));
  } catch {
    return { questions: [], weights: WEIGHTS, neighbors: [], fieldNames: namesOf('en', undefined) };
  }
}

const answered = z.looseObject({
  participants: z.array(z.unknown()),
  connectors: z.array(z.unknown()),
});

/** What people chose in the city's own questions, beside their other answers, and nothing that they wrote. */
function withOwnChosen(answer: unknown, questions: readonly OwnQuestion[]): unknown {
  const read = answered.parse(answer);
  const chosen = (people: readonly unknown[]) =>
    people.map((person) =>
      typeof person === 'object' && person !== null
        ? { ...person, ownChosen: ownChosenIn(person, questions) }
        : person,
    );
  return { ...read, participants: chosen(read.participants), connectors: chosen(read.connectors) };
}

/** Reads an answer of the Content Lake, record by record. */
function toPeople(answer: unknown, { questions, weights, neighbors, fieldNames }: Counted): People {
  const { participants, connectors, matches = [] } = peopleSchema.parse(withOwnChosen(answer, questions));
  return {
    participants: participants.read,
    connectors: connectors.read,
    matches,
    weights,
    neighbors,
    fieldNames,
    setAside: [...participants.setAside, ...connectors.setAside],
  };
}

/** Only what is read of each, because there may be thousands of them. */
const PERSON = `_id, email, status, givenName, familyName, languages, industries, postcode, yearsOfExperience, doNotIntroduce, ownAnswers`;

/** By what a connector is known to have been heard of since a question that they let pass. */
const HEARD = 'expiriesInARow, "backAt": history[to == "active"][-1].at';

/** A participant, a connector and a match as matching and its cards read them. */
export const PARTICIPANT = `{${PERSON}, field, profession, english, wishes, goal, confirmedAt, screenedAt, signedUpAt, noShows, pairDecisions}`;
export const CONNECTOR = `{${PERSON}, fields, role, organisation, experience, monthlyCapacity, yearlyCapacity, pausedUntil, oneMoreUntil, agreedCoffees, ${HEARD}}`;
export const MATCH = `{_id, "participant": participant._ref, "connector": connector._ref, "table": table._ref, status, endedFor, introducedAt, _createdAt, "history": history[]{at, to}}`;

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
  const [answer, counted] = await Promise.all([client.fetch(PEOPLE, {}, options), countedOf(client)]);
  return toPeople(answer, counted);
}

/**
 * Everybody who signed up since, as far as matching reads them, and no name or address: from who came is guessed who comes.
 * Who never confirmed, or may not take part, is nobody to keep a place for.
 */
const ARRIVALS = `*[_type == "participant" && !(status in ["unconfirmed", "not-eligible"])
  && coalesce(signedUpAt, confirmedAt) > $since]
  {_id, status, field, profession, english, yearsOfExperience, languages, industries, wishes, postcode, confirmedAt, screenedAt, signedUpAt}`;

/** Reads who signed up since a moment. Throws what the client throws. */
export async function readArrivals(
  client: SanityClient,
  since: Date,
  signal?: AbortSignal,
): Promise<readonly ParticipantDocument[]> {
  assertOnline();
  const options = { perspective: 'raw', tag: 'find-connector', ...(signal && { signal }) } as const;
  const answer: unknown = await client.fetch(ARRIVALS, { since: since.toISOString() }, options);
  return readEach(participantReader, z.array(z.unknown()).parse(answer)).read;
}

/** People with whom something happened. */
export type KnownPeople = Pick<People, 'participants' | 'connectors'>;

/** Reads some people again, whatever their state. Who was erased is not among them. */
export async function readAnew(client: SanityClient, ids: readonly string[]): Promise<KnownPeople> {
  const query = `{
    "participants": *[_type == "participant" && _id in $ids]${PARTICIPANT},
    "connectors": *[_type == "connector" && _id in $ids]${CONNECTOR}
  }`;
  const [answer, counted] = await Promise.all([
    client.fetch(query, { ids }, { perspective: 'raw', tag: 'find-connector' }),
    countedOf(client),
  ]);
  return toPeople(answer, counted);
}
