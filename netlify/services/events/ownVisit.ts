import { keptVisitSchema, roomFor } from '../../../program/events/visit.ts';
import { keyOf } from '../../../program/references.ts';
import type { Environment } from '../../environment.ts';
import { commit } from '../commit.ts';
import { programLake } from '../lake.ts';
import { retryOnConflict } from '../transition.ts';
import { findPlaces, keepPlaces } from './places.ts';
import { readEvent } from './readEvent.ts';
import { toldOf } from './visits.ts';

/** What a guest can say of their own visit, by the link in our letter. */
export interface VisitChange {
  people: number;
  needs: string;
}

/**
 * Confirms the visit of a guest, or changes a confirmed one. `held`: the last places are held for others, who may not
 * confirm. Gives nothing where the visit was taken back, or its event is gone.
 */
export function confirmOrChange(
  env: Environment,
  id: string,
  change: Partial<VisitChange>,
  now: Date,
): Promise<'kept' | 'held' | 'full' | undefined> {
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
    const guests = places?.guests ?? [];
    const others = guests.filter(({ _key }) => _key !== keyOf(id));
    const had = guests.find(({ _key }) => _key === keyOf(id));
    const room = roomFor(event, others, people, now, had);
    if (room !== 'free') return room;
    const isConfirmed = visit.status === 'coming';
    const transaction = lake.transaction().patch(id, {
      ifRevisionID: visit._rev,
      set: {
        ...change,
        people,
        ...(!isConfirmed && { ...toldOf(event), status: 'coming', confirmedAt: now.toISOString() }),
      },
      unset: ['heldUntil'],
    });
    const mine = { _key: keyOf(id), people };
    keepPlaces(transaction, places, { slug: visit.event, endsAt: event.endsAt }, [...others, mine]);
    await commit(transaction);
    return 'kept';
  });
}
