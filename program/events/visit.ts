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
  /** 1 for the first visit, one more each time somebody comes after all. */
  visit: z.number(),
});
export type KeptVisit = z.output<typeof keptVisitSchema>;

export type VisitRefusal = 'past' | 'closed' | 'full';

/**
 * Why nobody more can come, or nothing. `taken` counts all people who come, those of who asks too: who asks again for
 * other numbers needs that many free places, so that the answer never tells whether an address is on the list.
 */
export function refusalOf(
  event: Pick<Event, 'endsAt' | 'rsvp' | 'capacity'>,
  taken: number,
  people: number,
  now: Date,
): VisitRefusal | undefined {
  if (isPast(event, now)) return 'past';
  if (event.rsvp !== 'open') return 'closed';
  return event.capacity && taken + people > event.capacity ? 'full' : undefined;
}
