import { z } from 'zod';
import { DEFAULT_TIME_ZONE, isTimeZone } from '../clock/zone.ts';
import { PLACE_KINDS } from '../coffee/coffee.ts';
import { fieldSchema } from '../fields.ts';
import { keyOf, referenceSchema } from '../references.ts';
import { listOf, optionalCount, optionalText } from '../stored.ts';

/** How many people a table takes: fewer is a coffee of two, and of more nobody gets a word in. */
export const SEATS = ['3', '4', '5'] as const;
export const FEWEST_AT_TABLE = 3;
export const MOST_AT_TABLE = 5;

/** `open`: it is to take place · `cancelled`: it does not · `over`: it has. */
export const TABLE_STATUSES = ['open', 'cancelled', 'over'] as const;
export type TableStatus = (typeof TABLE_STATUSES)[number];

/**
 * How a guest stands: asked and without an answer, with a place, on the waiting list, with a no, without a place that
 * they had or waited for, or not invited any more, since staff took the invitation back.
 */
export const GUEST_STATES = ['invited', 'coming', 'waiting', 'declined', 'left', 'taken-back'] as const;
export type GuestState = (typeof GUEST_STATES)[number];

const moment = z.iso.datetime();

/** One guest in the list of the table. The key is that of the seat, which says who it is. */
const guestSchema = z.object({
  _key: z.string(),
  state: z.enum(GUEST_STATES),
  /** Since when it is so: who waits longest is first. */
  at: moment,
  invitedAt: moment,
  /** Who of the staff chose the person. */
  by: optionalText,
  /** When the invitation was written, and when the guest was told that it holds no more. */
  askedAt: moment.nullish(),
  unaskedAt: moment.nullish(),
  /** The id of the match of who got a place. */
  match: z.string().nullish(),
});
export type Guest = z.output<typeof guestSchema>;

/** One table of a connector for several people of a field, as it is kept. */
export const groupCoffeeSchema = z.object({
  _id: z.string().startsWith('groupCoffee.'),
  _rev: z.string(),
  status: z.enum(TABLE_STATUSES),
  connector: referenceSchema,
  field: fieldSchema.catch('other'),
  seats: z.number().int().min(FEWEST_AT_TABLE).max(MOST_AT_TABLE).catch(MOST_AT_TABLE),
  at: moment,
  minutes: z.number().positive(),
  place: z.object({ kind: z.enum(PLACE_KINDS), text: z.string() }),
  /** The zone (IANA) by whose clock it was offered. */
  zone: z.string().refine(isTimeZone).catch(DEFAULT_TIME_ZONE),
  offeredBy: z.enum(['connector', 'staff']).catch('staff'),
  offeredAt: moment,
  /** The number of the last message to calendars, and of the last that the connector was sent (RFC 5545, SEQUENCE). */
  sequence: optionalCount,
  toldSequence: z.number().nullish(),
  /** Every guest, whatever they answered. One revision of the table holds them all: of two for the last place one is first. */
  guests: listOf(guestSchema),
  /** When the connector was reminded, and asked in the evening; when the waiting list was closed. */
  remindedAt: moment.nullish(),
  /** The keys of the guests of whom they read then, or since. */
  remindedOf: z.array(z.string()).nullish(),
  metAskedAt: moment.nullish(),
  closedAt: moment.nullish(),
  /** When staff said that it takes place with few people. */
  keptAt: moment.nullish(),
  /** When the connector's calendar answered that they cannot come: whether it is so has to be asked. */
  declinedAt: moment.nullish(),
  /** When what follows from calling it off was done. */
  calledOffAt: moment.nullish(),
});
export type GroupCoffee = z.output<typeof groupCoffeeSchema>;

/** That somebody was chosen for a table: who, and why the machine thinks it fits. How they stand is in the table. */
export const seatSchema = z.object({
  _id: z.string().startsWith('seat.'),
  table: referenceSchema,
  participant: referenceSchema,
  connector: referenceSchema,
  score: z.number().catch(0),
  /** Kept as they are, and handed on to the match. */
  reasons: listOf(z.looseObject({ _key: z.string() })).catch([]),
  cautions: listOf(z.looseObject({ _key: z.string() })).catch([]),
});
export type Seat = z.output<typeof seatSchema>;

/** The id of the seat of a guest. There is one to a table and a person, so that nobody is invited twice to one table. */
export const seatId = (tableId: string, participantId: string): string =>
  `seat.${keyOf(tableId)}-${keyOf(participantId)}`;

/** The seat that a guest's key stands for. */
export const seatIdOf = ({ _key }: Pick<Guest, '_key'>): string => `seat.${_key}`;
