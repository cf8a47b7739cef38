import { z } from 'zod';
import { DEFAULT_LANGUAGE, isLanguage, type Language } from '../../../locales/locales.ts';
import { daysBefore } from '../../../program/clock/elapsed.ts';
import { doorVisitSchema } from '../../../program/events/door/doorList.ts';
import type { LiveQuery } from '../../shared/subscriptions/useLive.ts';

/** For how many days after an event its sheet can still be printed. */
const DAYS_AFTER = 7;

export const EVENTS = `*[_type == "event" && endsAt > $since] | order(startsAt asc){
  "slug": slug.current, language, title, startsAt, endsAt, place
}`;

export const sinceWhen = (now: Date): string => daysBefore(now, DAYS_AFTER).toISOString();

const moment = z.iso.datetime({ offset: true });
export const eventsSchema = z.array(
  z.object({
    slug: z.string(),
    language: z
      .string()
      .nullish()
      .transform((code): Language => (code && isLanguage(code) ? code : DEFAULT_LANGUAGE)),
    title: z.string(),
    startsAt: moment,
    endsAt: moment,
    place: z.string(),
  }),
);
export type DoorEvent = z.output<typeof eventsSchema>[number];

/** An event in a language, else in English; each once, the earliest first. */
export function eventsIn(language: Language, events: readonly DoorEvent[]): DoorEvent[] {
  const rank = (event: DoorEvent) =>
    event.language === language ? 0 : event.language === DEFAULT_LANGUAGE ? 1 : 2;
  const bySlug = Map.groupBy(events, ({ slug }) => slug);
  return [...bySlug.values()].flatMap(
    (pages) => pages.toSorted((one, other) => rank(one) - rank(other))[0] ?? [],
  );
}

/** The guests of one event, by its address: names and numbers, and nothing else that they told us. */
export const GUESTS = {
  fetch: '*[_type == "rsvp" && event == $id]{ _id, status, givenName, familyName, people }',
  listen: '*[_type == "rsvp" && event == $id]',
  schema: z.array(doorVisitSchema),
  tag: 'door',
} satisfies LiveQuery<z.ZodType>;
