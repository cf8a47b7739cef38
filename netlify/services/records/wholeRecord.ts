import { z } from 'zod';
import type { Environment } from '../../environment.ts';
import { programLake, queryViaPost } from '../lake.ts';

const documentSchema = z.looseObject({ _id: z.string(), _type: z.string() });
export type KeptDocument = z.infer<typeof documentSchema>;

/** Every document that is about one participant or connector: the record, its matches, what came of them, its letters. */
export async function documentsAbout(env: Environment, id: string): Promise<KeptDocument[]> {
  const lake = programLake(env);
  const query = `{
    "person": *[_id == $id],
    "matches": *[_type == "match" && (participant._ref == $id || connector._ref == $id)],
  }`;
  const { person, matches } = z
    .object({ person: z.array(documentSchema), matches: z.array(documentSchema) })
    .parse(await lake.fetch(query, { id }));
  // The same address as a guest of an event. Nobody without an address is a guest.
  const email = String(person[0]?.email ?? 'nobody').toLowerCase();
  const about = [id, ...matches.map(({ _id }) => _id)];
  const others = await queryViaPost(
    lake,
    `*[(_type == "referral" && match._ref in $about) || (_type == "letter" && (about._ref in $about || participant._ref == $id || connector._ref == $id))
      || (_type == "rsvp" && lower(email) == $email)]`,
    { about, id, email },
  );
  return [...person, ...matches, ...z.array(documentSchema).parse(others)];
}

/** What is for staff only: it may name other people, and is not the person's to see. */
const NOT_THEIRS = new Set(['internalNotes', 'declineWord', 'cautions', 'doNotIntroduce', 'pairDecisions']);

/** Who of the staff did something. That staff did is the person's to know, and not their names. */
const STAFF_NAMES = new Set([
  'approvedBy',
  'answerToConnectorBy',
  'eraseRequestedBy',
  'resentBy',
  'linksEndedBy',
  'bioBy',
]);

/** What a connector and staff said to each other before an introduction is not the participant's either. */
const BETWEEN_OTHERS = new Set(['question', 'answerToConnector']);

/** Everything that is kept of a person, as they may have it: without staff's notes and without other people's records. */
export async function allThatIsKept(env: Environment, id: string): Promise<Record<string, unknown>[]> {
  const kept = await documentsAbout(env, id);
  const isParticipant = id.startsWith('participant.');
  const isNotTheirs = (name: string) =>
    NOT_THEIRS.has(name) || STAFF_NAMES.has(name) || (isParticipant && BETWEEN_OTHERS.has(name));
  const theirs = kept.filter(
    ({ _type, to, _id }) => _type !== 'letter' || isTo(kept, id, _id) || to === undefined,
  );
  return theirs.map(({ history, ...document }) => ({
    ...Object.fromEntries(Object.entries(document).filter(([name]) => !isNotTheirs(name))),
    ...(Array.isArray(history) && { history: withoutNames(history, document.approvedBy) }),
  }));
}

const entries = z.array(z.looseObject({ by: z.string().nullish(), note: z.string().nullish() }));

/** A history without the names of staff. An approval once had the name as its note. */
function withoutNames(history: unknown, approvedBy: unknown): Record<string, unknown>[] {
  return entries.parse(history).map(({ by: _name, note, ...entry }) => ({
    ...entry,
    ...(note && note !== approvedBy && { note }),
  }));
}

/** Whether a letter went to this person, and not to the other one of a match. */
function isTo(kept: KeptDocument[], id: string, letterId: string): boolean {
  const reader = z.looseObject({
    participant: z.object({ _ref: z.string() }).optional(),
    connector: z.object({ _ref: z.string() }).optional(),
  });
  const { participant, connector } = reader.parse(kept.find(({ _id }) => _id === letterId) ?? {});
  return (participant ?? connector)?._ref === id;
}
