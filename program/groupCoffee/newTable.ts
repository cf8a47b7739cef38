import type { AgreedCoffees } from '../agreedCoffees.ts';
import type { CoffeePlace } from '../coffee/coffee.ts';
import { overlap } from '../coffee/times.ts';
import type { Field } from '../fields.ts';
import { type Actor, begin, remark } from '../history.ts';
import type { Caution, Reason } from '../matching/findings.ts';
import { keyOf, weakReference } from '../references.ts';
import { type Guest, seatId } from './groupCoffee.ts';

/** When and where a table is, and for how many. */
export interface TableTerms {
  at: Date;
  minutes: number;
  zone: string;
  place: CoffeePlace;
  seats: number;
}

const termsOf = ({ at, ...terms }: TableTerms) => ({ ...terms, at: at.toISOString() });

/** A table that a connector offers, or staff in their name. `key` is random. The calendar of the connector is told later. */
export function newTable(
  key: string,
  connectorId: string,
  { field, ...terms }: TableTerms & { field: Field },
  by: Actor & { who: 'connector' | 'staff' },
  now: Date,
) {
  return {
    _id: `groupCoffee.${key}`,
    _type: 'groupCoffee' as const,
    status: 'open' as const,
    connector: weakReference(connectorId),
    field,
    ...termsOf(terms),
    offeredBy: by.who,
    offeredAt: now.toISOString(),
    sequence: 0,
    guests: [],
    history: [{ ...begin('open', { at: now, ...by }), _key: 'open' }],
  };
}

/** What a table becomes at another time, or another place: everybody's calendar is told with the next number. */
export const movedTable = (terms: TableTerms, sequence: number) => ({
  ...termsOf(terms),
  sequence: sequence + 1,
});

/** What no longer holds once a table has another time. */
export const GONE_WITH_MOVE = ['remindedAt', 'remindedOf', 'closedAt', 'keptAt', 'declinedAt'];

/** Whether a connector has something else at the time of a table. `id` is that of the table. */
export const isTaken = (agreed: AgreedCoffees, id: string, { at, minutes }: TableTerms): boolean =>
  agreed.some((other) => other._key !== keyOf(id) && overlap(other, { at: at.toISOString(), minutes }));

/** What a connector has agreed on, with a table among it, or without one that is called off. What is past goes. */
export function agreedWith(agreed: AgreedCoffees, id: string, terms: TableTerms | undefined, now: Date) {
  const others = agreed.filter(({ _key, at }) => _key !== keyOf(id) && at >= now.toISOString());
  if (!terms) return others;
  const { at, minutes } = terms;
  return [...others, { _key: keyOf(id), at: at.toISOString(), minutes, isTable: true }];
}

/** Whom staff choose for a table, and why the two fit. */
export interface ChosenGuest {
  participantId: string;
  score: number;
  reasons: readonly Reason[];
  cautions: readonly Caution[];
}

const keyed = <Item extends { key: string }>(items: readonly Item[]) =>
  items.map((item) => ({ ...item, _key: item.key }));

/** The seat of somebody who is invited. */
export function newSeat(tableId: string, connectorId: string, chosen: ChosenGuest) {
  const { participantId, score, reasons, cautions } = chosen;
  return {
    _id: seatId(tableId, participantId),
    _type: 'seat' as const,
    table: weakReference(tableId),
    participant: weakReference(participantId),
    connector: weakReference(connectorId),
    score,
    reasons: keyed(reasons),
    cautions: keyed(cautions),
  };
}

/** Somebody who is invited, in the list of the table. */
export function newGuest(tableId: string, participantId: string, by: string | undefined, now: Date): Guest {
  const at = now.toISOString();
  return { _key: keyOf(seatId(tableId, participantId)), state: 'invited', at, invitedAt: at, by: by ?? '' };
}

/** Somebody whose invitation staff take back, in the list of the table. */
export const takenBack = (guest: Guest, now: Date): Guest => ({
  ...guest,
  state: 'taken-back',
  at: now.toISOString(),
});

/** What is done with a table that stays where it is. */
type TableNote = 'table-moved' | 'table-kept' | 'table-comes' | 'table-invited' | 'table-uninvited';

/** The line of a table's history that says what was done with it. */
export const tableLine = (by: Actor, note: TableNote, now: Date) => remark({ at: now, ...by, note });
