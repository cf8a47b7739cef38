import type { SanityClient, Transaction } from '@sanity/client';
import { z } from 'zod';
import { type Guest, isFull, type Places, placesSchema, type Waiter } from '../../../program/events/visit.ts';
import { nextInLine } from '../../../program/events/waitingList.ts';
import { keyOf } from '../../../program/references.ts';
import type { Environment } from '../../environment.ts';
import { programLake } from '../lake.ts';

/** The id of the list of places of an event. Whoever takes or frees one changes this one document, so that two cannot take the last. */
export const placesId = (event: string) => `eventPlaces.${event}`;

/** The places of an event; nothing when nobody has taken one yet. */
export async function findPlaces(lake: SanityClient, event: string) {
  const document = await lake.getDocument(placesId(event));
  return document && placesSchema.parse(document);
}

/** Writes into a transaction who comes and who waits, over the places as they were read. */
export function keepPlaces(
  transaction: Transaction,
  before: Places | undefined,
  { slug, endsAt }: { slug: string; endsAt: string },
  guests: readonly Guest[],
  waiting: readonly Waiter[] = before?.waiting ?? [],
): void {
  if (before) transaction.patch(before._id, { ifRevisionID: before._rev, set: { guests, waiting } });
  else
    transaction.create({ _id: placesId(slug), _type: 'eventPlaces', event: slug, endsAt, guests, waiting });
}

/** Takes guests off the list of places, and out of the line of those who wait. */
export function leavePlaces(transaction: Transaction, places: Places, keys: readonly string[]): void {
  const others = <Item extends { _key: string }>(items: readonly Item[]) =>
    items.filter(({ _key }) => !keys.includes(_key));
  const set = { guests: others(places.guests), waiting: others(places.waiting) };
  transaction.patch(places._id, { ifRevisionID: places._rev, set });
}

/** Whether whoever confirms now has to wait. It is the same for whoever asks, and tells of no guest. */
export async function isEventFull(
  env: Environment,
  { slug, capacity }: { slug: string; capacity?: number | null | undefined },
  now: Date,
): Promise<boolean> {
  if (!capacity) return false;
  const { guests = [], waiting = [] } = (await findPlaces(programLake(env), slug)) ?? {};
  return isFull({ capacity }, guests) || nextInLine({ capacity }, guests, waiting, now) !== undefined;
}

const rsvpSchema = z.object({ _id: z.string(), _type: z.literal('rsvp'), event: z.string() });

/** Frees the places of the visits that are being deleted, in the same transaction. The lists of places are among the documents. */
export function freePlaces(
  transaction: Transaction,
  documents: readonly { _id: string }[],
  deleted: readonly string[],
): void {
  const visits = documents
    .map((document) => rsvpSchema.safeParse(document).data)
    .filter((visit) => visit !== undefined)
    .filter(({ _id }) => deleted.includes(_id));
  for (const event of new Set(visits.map((visit) => visit.event))) {
    const places = documents.find(({ _id }) => _id === placesId(event));
    if (!places) continue;
    const gone = visits.filter((visit) => visit.event === event).map(({ _id }) => keyOf(_id));
    leavePlaces(transaction, placesSchema.parse(places), gone);
  }
}
