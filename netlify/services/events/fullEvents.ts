import { DEFAULT_LANGUAGE } from '../../../locales/locales.ts';
import { FULL_EVENTS_ID, fullEventsSchema } from '../../../program/events/full.ts';
import { refusalOf } from '../../../program/events/visit.ts';
import type { Environment } from '../../environment.ts';
import { contentLake } from '../lake.ts';
import type { BusyEvent } from './busyEvents.ts';
import { isEventFull } from './places.ts';
import { readEvent } from './readEvent.ts';

/** Whether whoever answers an event now comes on its waiting list. An event that takes no answers has none. */
export async function isWaitingListOnly(env: Environment, slug: string, now: Date): Promise<boolean> {
  const event = await readEvent(env, slug, DEFAULT_LANGUAGE);
  return !!event && !refusalOf(event, now) && isEventFull(env, { slug, capacity: event.capacity }, now);
}

/**
 * Publishes which events are full, for the pages that the site builds; only where that has changed, since each change
 * builds the site anew. `busy`: the events that have people.
 */
export async function publishFullEvents(
  env: Environment,
  now: Date,
  busy: readonly BusyEvent[],
): Promise<void> {
  const content = contentLake(env);
  const published = await content.getDocument(FULL_EVENTS_ID);
  const full: string[] = [];
  for (const slug of busy.map(({ event }) => event).toSorted())
    if (await isWaitingListOnly(env, slug, now)) full.push(slug);
  const { events: before = [] } = fullEventsSchema.safeParse(published).data ?? {};
  if (JSON.stringify(before) === JSON.stringify(full)) return;
  await content.createOrReplace({
    ...{ _id: FULL_EVENTS_ID, _type: 'fullEvents', asOf: now.toISOString() },
    events: full,
  });
}
