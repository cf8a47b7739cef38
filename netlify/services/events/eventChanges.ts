import { z } from 'zod';
import { type EventChange, eventChange } from '../../../program/events/change.ts';
import { type KeptVisit, keptVisitSchema } from '../../../program/events/visit.ts';
import { queueLetter } from '../../../program/letters.ts';
import type { Environment } from '../../environment.ts';
import { commit } from '../commit.ts';
import { programLake } from '../lake.ts';
import { retryOnConflict } from '../transition.ts';
import { findPlaces } from './places.ts';
import { type PublishedEvent, readEvent } from './readEvent.ts';
import { onceForChange } from './visitLetters.ts';
import { toldOf } from './visits.ts';

const COMING =
  '*[_type == "rsvp" && status in ["coming", "waiting"] && endsAt > $now && !defined(cancelledAt)]';

/** The guests of events to come that were moved, or are not found any more, since the guests were told of them. */
export async function findChangedVisits(env: Environment, now: Date): Promise<string[]> {
  const found = await programLake(env).fetch(COMING, { now: now.toISOString() });
  const visits = z.array(keptVisitSchema).parse(found);
  const changed: string[] = [];
  for (const slug of new Set(visits.map(({ event }) => event))) {
    const mine = visits.filter(({ event }) => event === slug);
    const event = await readEvent(env, slug, 'en');
    changed.push(...mine.filter((visit) => eventChange(visit, event, now)).map(({ _id }) => _id));
  }
  return changed;
}

/** What is written into a visit after a change. */
function noted(visit: KeptVisit, event: PublishedEvent | undefined, change: EventChange, now: Date) {
  const at = now.toISOString();
  if (change === 'missing') return { set: { missingSince: at } };
  if (change === 'cancelled') return { set: { cancelledAt: at } };
  const changes = visit.changes + (change === 'moved' ? 1 : 0);
  return { set: { ...(event && toldOf(event)), changes }, unset: ['missingSince'] };
}

/**
 * Tells one guest that the event was moved or called off, once for each change. Gives the ids of the letters it queued.
 */
export function tellEventChange(env: Environment, id: string, now: Date): Promise<string[]> {
  return retryOnConflict(async () => {
    const lake = programLake(env);
    const visit = keptVisitSchema.safeParse(await lake.getDocument(id)).data;
    const isToTell = visit?.status === 'coming' || visit?.status === 'waiting';
    if (!isToTell || !visit.email || visit.cancelledAt) return [];
    const event = await readEvent(env, visit.event, visit.language);
    const change = eventChange(visit, event, now);
    if (!change) return [];
    const transaction = lake
      .transaction()
      .patch(id, { ifRevisionID: visit._rev, ...noted(visit, event, change, now) });
    const places = change === 'moved' && event ? await findPlaces(lake, visit.event) : undefined;
    if (places) transaction.patch(places._id, { set: { endsAt: event?.endsAt } });
    const letters =
      change === 'moved' || change === 'cancelled' ? [letterOf(visit, visit.email, change, now)] : [];
    for (const letter of letters) transaction.createIfNotExists(letter);
    await commit(transaction);
    return letters.map(({ _id }) => _id);
  });
}

function letterOf(visit: KeptVisit, to: string, change: 'moved' | 'cancelled', now: Date) {
  return queueLetter({
    ...{ to, language: visit.language, about: visit._id, now },
    ...(change === 'moved'
      ? { kind: 'event-changed' as const, dedupeKey: onceForChange(visit.changes + 1) }
      : { kind: 'event-cancelled' as const, dedupeKey: 'once' }),
  });
}
