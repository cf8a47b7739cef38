import { type KeptVisit, keptVisitSchema, type Places, roomFor } from '../../../program/events/visit.ts';
import { nextInLine } from '../../../program/events/waitingList.ts';
import { keyOf } from '../../../program/references.ts';
import type { Environment } from '../../environment.ts';
import { commit } from '../commit.ts';
import { programLake } from '../lake.ts';
import { retryOnConflict } from '../transition.ts';
import { findPlaces, keepPlaces } from './places.ts';
import { type PublishedEvent, readEvent } from './readEvent.ts';
import { confirmation } from './visitLetters.ts';
import { toldOf } from './visits.ts';

/** What a guest can say of their own visit, by the link in our letter. */
export interface VisitChange {
  people: number;
  needs: string;
}

/** What became of it, and the ids of the letters that say so. */
export interface Confirmed {
  outcome: 'kept' | 'waiting' | 'held' | 'full';
  letters: string[];
}

/**
 * What room there is for a guest. Free places go to who waits before they go to anybody new, and to the one for whom a
 * place is kept before anybody else.
 */
function roomOf(
  visit: KeptVisit,
  event: PublishedEvent,
  people: number,
  places: Places | undefined,
  now: Date,
) {
  const key = keyOf(visit._id);
  const guests = places?.guests ?? [];
  const others = guests.filter(({ _key }) => _key !== key);
  const mine = guests.find(({ _key }) => _key === key);
  const room = roomFor(event, others, people, now, mine);
  const isKept = visit.status === 'coming' || (mine?.until ?? '') > now.toISOString();
  const next = isKept ? undefined : nextInLine(event, others, places?.waiting ?? [], now);
  return { others, room: room === 'free' && next && next._key !== key ? ('full' as const) : room };
}

/**
 * Confirms the visit of a guest, or changes a confirmed one. Where there is no room, who confirms is put on the waiting
 * list, and who changes keeps what they had: `held` where the last places are held for others, who may not confirm. Gives
 * nothing where the visit was taken back, or its event is gone.
 */
export function confirmOrChange(
  env: Environment,
  id: string,
  change: Partial<VisitChange>,
  now: Date,
): Promise<Confirmed | undefined> {
  return retryOnConflict(async () => {
    const lake = programLake(env);
    const document = await lake.getDocument(id);
    const visit = document && keptVisitSchema.parse(document);
    if (!visit || visit.status === 'cancelled') return undefined;
    const [event, places] = await Promise.all([
      readEvent(env, visit.event, visit.language),
      findPlaces(lake, visit.event),
    ]);
    if (!event) return undefined;
    const people = change.people ?? visit.people ?? 1;
    const { others, room } = roomOf(visit, event, people, places, now);
    if (room !== 'free' && visit.status === 'coming') return { outcome: room, letters: [] };
    const key = keyOf(id);
    const isWaiting = room !== 'free';
    if (isWaiting && visit.status === 'waiting') return { outcome: 'waiting', letters: [] };
    const isConfirmed = visit.status === 'coming';
    const told = { ...toldOf(event), confirmedAt: now.toISOString() };
    const transaction = lake.transaction().patch(id, {
      ifRevisionID: visit._rev,
      set: { ...change, people, ...(!isConfirmed && told), status: isWaiting ? 'waiting' : 'coming' },
      unset: ['heldUntil'],
    });
    const waiting = (places?.waiting ?? []).filter(({ _key }) => _key !== key);
    const line = isWaiting
      ? [...waiting, { _key: key, people, since: now.toISOString(), missed: 0 }]
      : waiting;
    const guests = isWaiting ? others : [...others, { _key: key, people }];
    keepPlaces(transaction, places, { slug: visit.event, endsAt: event.endsAt }, guests, line);
    const { email } = visit;
    const letters =
      email && !isConfirmed
        ? [confirmation({ ...visit, email }, isWaiting ? 'rsvp-waiting' : 'rsvp-confirmed', now)]
        : [];
    for (const letter of letters) transaction.createIfNotExists(letter);
    await commit(transaction);
    return { outcome: isWaiting ? 'waiting' : 'kept', letters: letters.map(({ _id }) => _id) };
  });
}
