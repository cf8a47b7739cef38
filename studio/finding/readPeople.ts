import type { SanityClient } from '@sanity/client';
import { z } from 'zod';
import { connectorReader, matchReader, participantReader } from '../../program/matching/documents.ts';
import { assertOnline } from '../decisions/problems.ts';

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? '');

const peopleSchema = z.object({
  participants: z.array(participantReader),
  connectors: z.array(connectorReader.extend({ givenName: text, familyName: text, organisation: text })),
  matches: z.array(matchReader),
});

/** Everyone whom a match could be made of, and all matches there ever were. */
export type People = z.output<typeof peopleSchema>;
export type KnownConnector = People['connectors'][number];

/** In one query, so that all of it is of one moment. Who has retired or only applied cannot be asked. */
const PEOPLE = `{
  "participants": *[_type == "participant" && status == "ready"],
  "connectors": *[_type == "connector" && status in ["active", "paused"]],
  "matches": *[_type == "match"]
}`;

/** Reads what matching needs. Throws what the client throws, and a ZodError when a document has not the form it should. */
export async function readPeople(client: SanityClient): Promise<People> {
  assertOnline();
  return peopleSchema.parse(await client.fetch(PEOPLE, {}, { perspective: 'raw', tag: 'find-connector' }));
}
