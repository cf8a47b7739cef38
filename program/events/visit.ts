import { z } from 'zod';
import { LANGUAGES } from '../../locales/locales.ts';
import { type Event, isPast } from '../content/event.ts';

/** Who comes to an event, as keys that say nothing of anybody, and how many people each brings. */
export const placesSchema = z.object({
  _id: z.string(),
  _rev: z.string(),
  guests: z.array(z.object({ _key: z.string(), people: z.number() })),
});

/** What is kept of a visit. Who took it back leaves only that. */
export const keptVisitSchema = z.object({
  _id: z.string().startsWith('rsvp.'),
  _rev: z.string(),
  event: z.string(),
  status: z.enum(['coming', 'cancelled']),
  language: z.enum(LANGUAGES),
  givenName: z.string().nullish(),
  familyName: z.string().nullish(),
  email: z.string().nullish(),
  people: z.number().nullish(),
  needs: z.string().nullish(),
  /** The event as the guest was told of it last: its name, and when and where it is. */
  title: z.string().nullish(),
  startsAt: z.string().nullish(),
  endsAt: z.string().nullish(),
  place: z.string().nullish(),
  /** How often the guest was told of a change. */
  changes: z
    .number()
    .nullish()
    .transform((count) => count ?? 0),
  /** When the event was first not found: taken off the site, for good or for a moment. */
  missingSince: z.string().nullish(),
  /** When the guest was told that it does not take place: the last that is said of it. */
  cancelledAt: z.string().nullish(),
  /** 1 for the first visit, one more each time somebody comes after all. */
  visit: z.number(),
});
export type KeptVisit = z.output<typeof keptVisitSchema>;

export type VisitRefusal = 'past' | 'closed' | 'full';

/**
 * Why nobody more can come, or nothing. `taken` counts all people who come; `held` are those of them whom the guest
 * who asks has said already, so that two can become one, and a need be added, when the event is full.
 */
export function refusalOf(
  event: Pick<Event, 'endsAt' | 'rsvp' | 'capacity'>,
  taken: number,
  people: number,
  now: Date,
  held = 0,
): VisitRefusal | undefined {
  if (isPast(event, now)) return 'past';
  if (event.rsvp !== 'open') return 'closed';
  return event.capacity && taken - held + people > event.capacity ? 'full' : undefined;
}

/**
 * How many places a guest holds who answers again. Only for who says the same name: of somebody else who knows the address
 * the answer to a full event must not tell whether it is on the list.
 */
export function placesHeld(
  kept: KeptVisit | null | undefined,
  asked: Pick<KeptVisit, 'givenName' | 'familyName'>,
): number {
  const isGuest =
    kept?.status === 'coming' && kept.givenName === asked.givenName && kept.familyName === asked.familyName;
  return isGuest ? (kept.people ?? 0) : 0;
}
