import type { SanityClient, Transaction } from '@sanity/client';
import { z } from 'zod';
import { type Guest, type Places, placesSchema } from '../../../program/events/visit.ts';
import { keyOf } from '../../../program/references.ts';

/** The id of the list of places of an event. Whoever takes or frees one changes this one document, so that two cannot take the last. */
export const placesId = (event: string) => `eventPlaces.${event}`;

/** The places of an event; nothing when nobody has taken one yet. */
export async function findPlaces(lake: SanityClient, event: string) {
  const document = await lake.getDocument(placesId(event));
  return document && placesSchema.parse(document);
}

/** Writes into a transaction who comes, over the places as they were read. */
export function keepPlaces(
  transaction: Transaction,
  before: Places | undefined,
  { slug, endsAt }: { slug: string; endsAt: string },
  guests: readonly Guest[],
): void {
  if (before) transaction.patch(before._id, { ifRevisionID: before._rev, set: { guests } });
  else transaction.create({ _id: placesId(slug), _type: 'eventPlaces', event: slug, endsAt, guests });
}

const rsvpSchema = z.object({ _id: z.string(), _type: z.literal('rsvp'), event: z.string() });

/** Frees the places of the visits that are being deleted, in the same transaction. */
export async function freePlaces(
  lake: SanityClient,
  transaction: Transaction,
  documents: readonly unknown[],
  deleted: readonly string[],
): Promise<void> {
  const visits = documents
    .map((document) => rsvpSchema.safeParse(document).data)
    .filter((visit) => visit !== undefined)
    .filter(({ _id }) => deleted.includes(_id));
  for (const event of new Set(visits.map((visit) => visit.event))) {
    const places = await findPlaces(lake, event);
    if (!places) continue;
    const gone = visits.filter((visit) => visit.event === event).map(({ _id }) => keyOf(_id));
    const guests = places.guests.filter(({ _key }) => !gone.includes(_key));
    transaction.patch(places._id, { ifRevisionID: places._rev, set: { guests } });
  }
}
