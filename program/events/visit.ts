import { z } from 'zod';
import { LANGUAGES } from '../../locales/locales.ts';
import { DAY_MS } from '../clock/day.ts';
import { type Event, isPast } from '../content/event.ts';
import { listOf } from '../stored.ts';

/** Who waits for a place, as keys that say nothing of anybody. They have confirmed their address. */
const waiterSchema = z.object({
  _key: z.string(),
  people: z.number(),
  /** Since when: first come, first served. */
  since: z.string(),
  /** How often they let an offer pass. */
  missed: z
    .number()
    .nullish()
    .transform((count) => count ?? 0),
  /** Until when a place is kept for them, which then is among the guests too. */
  offeredUntil: z.string().nullish(),
});
export type Waiter = z.output<typeof waiterSchema>;

/** Who comes to an event, as keys that say nothing of anybody, and how many people each brings. */
export const placesSchema = z.object({
  _id: z.string(),
  _rev: z.string(),
  guests: z.array(
    z.object({
      _key: z.string(),
      people: z.number(),
      /** Until when the places are only held; nothing once the visit is confirmed. */
      until: z.string().nullish(),
    }),
  ),
  waiting: listOf(waiterSchema),
});

/** What is kept of a visit. Who took it back leaves only that. */
export const keptVisitSchema = z.object({
  _id: z.string().startsWith('rsvp.'),
  _rev: z.string(),
  event: z.string(),
  /** `held` until the guest confirms by the link in our letter; `waiting` where they did and the event was full. */
  status: z.enum(['held', 'waiting', 'coming', 'cancelled']),
  receivedAt: z.string().nullish(),
  /**
   * Until when a place is held, or kept for who waits and was asked; nothing where none could be, or where the visit is
   * confirmed.
   */
  heldUntil: z.string().nullish(),
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

/** How long a place is held for a guest who has not confirmed yet. */
const HOLD_MS = DAY_MS;

/**
 * Whether an answer stands: it is confirmed, or came less than a day ago. So long no form changes it, whoever sends one
 * under the same address.
 */
export const stands = (
  { status, receivedAt }: Pick<KeptVisit, 'status' | 'receivedAt'>,
  now: Date,
): boolean =>
  status === 'coming' ||
  status === 'waiting' ||
  (status === 'held' && now.getTime() - Date.parse(receivedAt ?? '') < HOLD_MS);

/** Of all places, the share that can be held for guests who have not confirmed: whoever sends forms fills no event. */
const HELD_SHARE = 1 / 4;

export type Places = z.output<typeof placesSchema>;
export type Guest = Places['guests'][number];

/** The guests who come, and those for whom a place is still held. */
export const guestsAt = (guests: readonly Guest[], now: Date): Guest[] =>
  guests.filter(({ until }) => !until || until > now.toISOString());

const sum = (guests: readonly Guest[]) => guests.reduce((total, { people }) => total + people, 0);
const confirmed = (guests: readonly Guest[]) => sum(guests.filter(({ until }) => !until));

/** How many people come, the places that are only held among them. */
export const placesTaken = (guests: readonly Guest[], now: Date): number => sum(guestsAt(guests, now));

type Bookable = Pick<Event, 'endsAt' | 'rsvp' | 'capacity'>;
export type VisitRefusal = 'past' | 'closed';

/** Why nobody more can answer, or nothing. A full event has a waiting list. */
export function refusalOf(event: Pick<Event, 'endsAt' | 'rsvp'>, now: Date): VisitRefusal | undefined {
  if (isPast(event, now)) return 'past';
  return event.rsvp === 'open' ? undefined : 'closed';
}

/** Whether there is no place left. Only who has confirmed makes an event full, not a form that anybody can send. */
export const isFull = ({ capacity }: Pick<Event, 'capacity'>, guests: readonly Guest[]): boolean =>
  !!capacity && confirmed(guests) >= capacity;

/** Until when a place is held for an answer that is not confirmed; nothing where too much is held already. */
export function holdOf(
  { capacity }: Bookable,
  guests: readonly Guest[],
  people: number,
  now: Date,
): Date | undefined {
  const until = new Date(now.getTime() + HOLD_MS);
  if (!capacity) return until;
  const taken = placesTaken(guests, now);
  const held = taken - confirmed(guests) + people;
  const most = Math.max(1, Math.floor(capacity * HELD_SHARE));
  return held <= most && taken + people <= capacity ? until : undefined;
}

/**
 * Whether there is room for a guest among the others, when their visit is confirmed or changed. What they have, `mine`,
 * is not taken from them. `held`: the last places are held for others, who may not confirm.
 */
export function roomFor(
  { capacity }: Bookable,
  others: readonly Guest[],
  people: number,
  now: Date,
  mine?: Guest,
): 'free' | 'held' | 'full' {
  const [had] = guestsAt(mine ? [mine] : [], now).filter((guest) => people <= guest.people);
  if (!capacity || (had && !had.until)) return 'free';
  // A place that is held was counted beside those that are held for others.
  const taken = had ? confirmed(others) : placesTaken(others, now);
  if (taken + people <= capacity) return 'free';
  return confirmed(others) + people > capacity ? 'full' : 'held';
}
