import { z } from 'zod';
import type { Day } from '../clock/day.ts';
import { dayOf } from '../clock/zone.ts';
import { lines, richText, slug } from './richText.ts';
import { checkedTranslation, writtenIn } from './translation.ts';

/** Whether people say beforehand that they come. `none`: nobody has to, everyone may come. */
export const RSVP_STATES = ['open', 'closed', 'none'] as const;

/** An event of the program: a workshop, a breakfast with Connectors, an hour for partners. */
export const eventSchema = z
  .object({
    _id: z.string(),
    /** When the Content Lake first and last wrote it. */
    _createdAt: z.iso.datetime().nullish(),
    _updatedAt: z.iso.datetime().nullish(),
    language: writtenIn,
    translation: checkedTranslation,
    title: z.string().min(1),
    slug,
    summary: z.string().min(1),
    startsAt: z.iso.datetime({ offset: true }),
    endsAt: z.iso.datetime({ offset: true }),
    /** The name of the place, as "Central Library, room 2". */
    place: z.string().min(1),
    address: z.string().nullish(),
    body: richText,
    /** What to bring. */
    bring: lines,
    rsvp: z.enum(RSVP_STATES),
    /** How many people fit in; absent: no limit. */
    capacity: z.number().int().positive().nullish(),
    /** What the dates of a series have in common: the address of the first. */
    series: slug.nullish(),
    /** An invented event, shown as an example until staff replace it. */
    example: z.boolean().nullish(),
  })
  .refine(({ startsAt, endsAt }) => Date.parse(startsAt) < Date.parse(endsAt), {
    path: ['endsAt'],
    message: 'An event ends after it starts',
  });
export type Event = z.output<typeof eventSchema>;

/** The day on which an event begins where it takes place. Two events of one title are told apart by it. */
export function firstDay({ startsAt }: Pick<Event, 'startsAt'>, timeZone: string): Day {
  return dayOf(new Date(startsAt), timeZone);
}

/** From when to when an event lasts. */
export function spanOf({ startsAt, endsAt }: Pick<Event, 'startsAt' | 'endsAt'>): { from: Date; to: Date } {
  return { from: new Date(startsAt), to: new Date(endsAt) };
}

/** Whether an event is over at a moment. */
export function isPast({ endsAt }: Pick<Event, 'endsAt'>, now: Date): boolean {
  return Date.parse(endsAt) <= now.getTime();
}
