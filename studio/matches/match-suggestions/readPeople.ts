import type { SanityClient } from '@sanity/client';
import { z } from 'zod';
import {
  connectorReader,
  type MatchDocument,
  participantReader,
} from '../../../program/matching/documents.ts';
import { PAIR_DECISIONS } from '../../../program/matching/pairDecisions.ts';
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

const peopleSchema = z.object({
  participants: z.array(
    participantReader.extend({
      givenName: optionalText,
      familyName: optionalText,
      goal: optionalText,
      // What was taken back no longer counts.
      pairDecisions: listOf(decisionSchema).transform((all) =>
        all.filter(({ decision }) => decision !== 'taken-back'),
      ),
    }),
  ),
  connectors: z.array(
    connectorReader.extend({ givenName: optionalText, familyName: optionalText, organisation: optionalText }),
  ),
  // Thousands, and read with care where they are used: once is enough.
  matches: z.array(z.custom<BareMatch>((match) => typeof match === 'object' && match !== null)),
});

/** Everyone whom a match could be made of, and all matches there ever were. */
export type People = z.output<typeof peopleSchema>;
export type KnownParticipant = People['participants'][number];
export type KnownConnector = People['connectors'][number];

/** Only what is read of each, because there may be thousands of them. */
const PERSON = `_id, status, givenName, familyName, languages, industries, postcode, yearsOfExperience, doNotIntroduce`;

/** A participant, a connector and a match as matching and its cards read them. */
export const PARTICIPANT = `{${PERSON}, field, profession, english, goal, confirmedAt, screenedAt, signedUpAt, pairDecisions}`;
export const CONNECTOR = `{${PERSON}, fields, role, organisation, monthlyCapacity, yearlyCapacity, pausedUntil}`;
export const MATCH = `{_id, "participant": participant._ref, "connector": connector._ref, status, introducedAt, _createdAt, "history": history[]{at, to}}`;

/** In one query, so that all of it is of one moment. Who has retired or only applied cannot be asked. */
const PEOPLE = `{
  "participants": *[_type == "participant" && status == "ready"]${PARTICIPANT},
  "connectors": *[_type == "connector" && status in ["active", "paused"]]${CONNECTOR},
  "matches": *[_type == "match"]${MATCH}
}`;

/** Reads what matching needs. Throws what the client throws, and a ZodError when a document has not the form it should. */
export async function readPeople(client: SanityClient, signal?: AbortSignal): Promise<People> {
  assertOnline();
  const options = { perspective: 'raw', tag: 'find-connector', ...(signal && { signal }) } as const;
  return peopleSchema.parse(await client.fetch(PEOPLE, {}, options));
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
  return peopleSchema.pick({ participants: true, connectors: true }).parse(answer);
}
