import type { SanityClient } from '@sanity/client';
import { DEFAULT_LANGUAGE } from '../../../locales/locales.ts';
import { isPast } from '../../../program/content/event.ts';
import { keptVisitSchema } from '../../../program/events/visit.ts';
import { offerPlaces } from '../../../program/events/waitingList.ts';
import type { Environment } from '../../environment.ts';
import { commit } from '../commit.ts';
import { programLake } from '../lake.ts';
import { retryOnConflict } from '../transition.ts';
import type { BusyEvent } from './busyEvents.ts';
import { findPlaces, keepPlaces } from './places.ts';
import { readEvent } from './readEvent.ts';
import { offer } from './visitLetters.ts';

/** The visits of some keys that still wait, by key. */
async function waitingVisits(lake: SanityClient, keys: readonly string[]) {
  const documents = await lake.getDocuments(keys.map((key) => `rsvp.${key}`));
  const visits = documents.map((document) => keptVisitSchema.safeParse(document).data);
  return new Map(
    visits.flatMap((visit, place) => (visit?.status === 'waiting' ? [[keys[place], visit]] : [])),
  );
}

/**
 * Offers the free places of one event to who waits, whatever made them free. Gives the ids of the letters that it queued.
 */
function offerPlacesOf(env: Environment, slug: string, now: Date): Promise<string[]> {
  return retryOnConflict(async () => {
    const lake = programLake(env);
    const [event, places] = await Promise.all([
      readEvent(env, slug, DEFAULT_LANGUAGE),
      findPlaces(lake, slug),
    ]);
    if (!event || !places || isPast(event, now)) return [];
    const next = offerPlaces(event, places, now);
    const keys = [...next.offered, ...next.missed];
    if (keys.length === 0) return [];
    const visits = await waitingVisits(lake, [...new Set(keys)]);
    const transaction = lake.transaction();
    keepPlaces(transaction, places, { slug, endsAt: event.endsAt }, next.guests, next.waiting);
    const letters: string[] = [];
    for (const [key, visit] of visits) {
      const { offeredUntil, missed = 0 } = next.waiting.find(({ _key }) => _key === key) ?? {};
      transaction.patch(visit._id, {
        ifRevisionID: visit._rev,
        ...(offeredUntil ? { set: { heldUntil: offeredUntil } } : { unset: ['heldUntil'] }),
      });
      if (!offeredUntil || !visit.email) continue;
      const letter = offer({ ...visit, email: visit.email }, missed, now);
      transaction.createIfNotExists(letter);
      letters.push(letter._id);
    }
    await commit(transaction);
    return letters;
  });
}

/** Offers the free places of these events to who waits for one. Gives the ids of the letters that it queued. */
export async function offerFreePlaces(
  env: Environment,
  now: Date,
  busy: readonly BusyEvent[],
): Promise<string[]> {
  const letters: string[] = [];
  for (const { event, isAwaited } of busy)
    if (isAwaited) letters.push(...(await offerPlacesOf(env, event, now)));
  return letters;
}
