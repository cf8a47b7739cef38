import { z } from 'zod';
import { MINUTE_MS } from '../clock/elapsed.ts';
import { DEFAULT_TIME_ZONE, isTimeZone } from '../clock/zone.ts';
import { TELLERS, type Teller } from '../matches/told.ts';
import { keyOf } from '../references.ts';
import { listOf, optionalCount } from '../stored.ts';

/**
 * Where the agreement on a time is. `offered`: one of the two offers times, and the other is asked to pick one ·
 * `agreed`: they meet `at` that time · `writing`: they agree between themselves, by email · `off`: one of them cannot come,
 * and they do not meet.
 */
export const COFFEE_STATES = ['offered', 'agreed', 'writing', 'off'] as const;

/** Where a coffee takes place: at an address, by telephone, or behind a link of the connector's own. */
export const PLACE_KINDS = ['place', 'telephone', 'video'] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** How long a coffee can last, in minutes, and what most people choose. */
export const COFFEE_MINUTES = ['20', '30', '45', '60'] as const;
export const USUAL_MINUTES = 30;

/** How many times are offered at once. */
export const FEWEST_TIMES = 2;
export const MOST_TIMES = 4;

const placeSchema = z.object({ kind: z.enum(PLACE_KINDS), text: z.string() });
export type CoffeePlace = z.output<typeof placeSchema>;

/** A meeting that was agreed on and given up: whom a calendar still shows it has to be told so. */
const givenUpSchema = z.object({ at: z.iso.datetime(), minutes: z.number(), sequence: z.number() });

/** How two people who were introduced agree on a time, as it is kept in their match. */
export const coffeeSchema = z.object({
  state: z.enum(COFFEE_STATES),
  /** Who offers the times, or offered those that were agreed on last. */
  offeredBy: z.enum(TELLERS),
  offeredAt: z.iso.datetime(),
  /** How many offers were made one upon the other without an agreement. */
  offers: optionalCount,
  times: listOf(z.object({ _key: z.string(), at: z.iso.datetime() })),
  minutes: z.number().positive(),
  place: placeSchema,
  /** The zone (IANA) by whose clock the times were offered. */
  zone: z.string().refine(isTimeZone).catch(DEFAULT_TIME_ZONE),
  /** When they meet, and when that was agreed on. */
  at: z.iso.datetime().nullish(),
  agreedAt: z.iso.datetime().nullish(),
  /** The number of the last message to their calendars, from 0 (RFC 5545, SEQUENCE). */
  sequence: z.number().nullish(),
  givenUp: givenUpSchema.nullish(),
  /** Since when they write to each other, and whether they do because no time fitted: staff look after those. */
  writingAt: z.iso.datetime().nullish(),
  stuckAt: z.iso.datetime().nullish(),
  /** Whose calendar answered that they cannot come, and when: whether it is so has to be asked. */
  declinedBy: z.enum(TELLERS).nullish(),
  declinedAt: z.iso.datetime().nullish(),
  /** Whether the participant, who picked the time on the page, gets the invitation with the reminder and not by an email of its own. */
  invitedLater: z.boolean().nullish(),
  remindedAt: z.iso.datetime().nullish(),
  metAskedAt: z.iso.datetime().nullish(),
});
export type Coffee = z.output<typeof coffeeSchema>;

/** The coffee of a match; nothing where the two were left to find a time by themselves. */
export const coffeeIn = (match: { coffee?: unknown }): Coffee | undefined =>
  coffeeSchema.safeParse(match.coffee).data;

/** What a connector or a participant offers. A participant leaves the place to the connector. */
export interface Offer {
  times: readonly Date[];
  minutes: number;
  zone: string;
  place?: CoffeePlace;
}

/** What tells the meeting of a match in the calendar of one of the two from every other. The keys are random. */
export const calendarIdOf = (matchId: string, side: Teller): string => `${keyOf(matchId)}-${side}`;

/** From when to when a meeting lasts. */
export function coffeeSpan({ at, minutes }: { at: string; minutes: number }): { from: Date; to: Date } {
  const from = new Date(at);
  return { from, to: new Date(from.getTime() + minutes * MINUTE_MS) };
}
