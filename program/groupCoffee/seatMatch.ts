import { dayOf } from '../clock/zone.ts';
import { type Coffee, coffeeIn } from '../coffee/coffee.ts';
import { begin } from '../history.ts';
import { type Match, nextMatchId } from '../matches/match.ts';
import { weakReference } from '../references.ts';
import type { GroupCoffee, Guest, Seat } from './groupCoffee.ts';

/**
 * The coffee of one guest: agreed on, at the time of the table. `before` is what the guest's calendar was told of it until
 * now: the next message has a higher number, also where the guest gave the place back and has another since.
 */
export function coffeeOfTable(table: GroupCoffee, agreedAt: string, before?: Coffee): Coffee {
  const { at, minutes, place, zone, offeredAt } = table;
  const sequence = Math.max(table.sequence, (before?.sequence ?? -1) + 1);
  return {
    ...{ state: 'agreed', offeredBy: 'connector', offeredAt, offers: 0, times: [] },
    ...{ minutes, place, zone, at, agreedAt, sequence },
  };
}

/**
 * The match of a guest who got a place: from here on it is an introduction like every other, with its coffee, its plan and
 * what came of it. It names the table, so that the connector's letters, hours and places count once for all at it.
 * `earlier` are the ids of earlier matches of the two that were called off.
 */
export function seatMatch(
  table: GroupCoffee,
  seat: Seat,
  guest: Guest,
  earlier: readonly string[],
  now: Date,
  timeZone: string,
) {
  const at = now.toISOString();
  return {
    _id: nextMatchId(seat.participant._ref, table.connector._ref, earlier),
    _type: 'match' as const,
    status: 'introduced' as const,
    participant: weakReference(seat.participant._ref),
    connector: weakReference(table.connector._ref),
    table: weakReference(table._id),
    guest: guest._key,
    score: seat.score,
    reasons: seat.reasons,
    cautions: seat.cautions,
    approvedAt: guest.invitedAt,
    ...(guest.by && { approvedBy: guest.by }),
    introducedAt: at,
    agreedOn: dayOf(new Date(table.at), timeZone),
    coffee: coffeeOfTable(table, at),
    history: [
      { ...begin('introduced', { at: now, who: 'participant', note: 'table-taken' }), _key: 'table' },
    ],
  };
}

/** Whether the coffee of a guest is not at the time and the place of the table any more. */
export const isElsewhere = (coffee: Coffee, { at, minutes, place }: GroupCoffee): boolean =>
  coffee.at !== at ||
  coffee.minutes !== minutes ||
  coffee.place.kind !== place.kind ||
  coffee.place.text !== place.text;

/**
 * Whether a guest can have the place again that they gave back: they could not come. What staff called off, and whom the
 * two say something else of, stays as it is.
 */
export const mayTakeAgain = (
  { status, table, notMetReason }: Pick<Match, 'status' | 'table' | 'notMetReason'>,
  tableId: string,
): boolean => status === 'not-met' && notMetReason === 'no-time' && table?._ref === tableId;

/** The match of a guest who gave the place back, once they take one again: the same match, and open as it was. */
export function takenAgain(table: GroupCoffee, match: Match, now: Date, timeZone: string) {
  const at = now.toISOString();
  return {
    line: {
      ...begin('introduced', { at: now, who: 'participant', note: 'table-taken-again' }),
      from: match.status,
    },
    set: {
      introducedAt: at,
      agreedOn: dayOf(new Date(table.at), timeZone),
      coffee: coffeeOfTable(table, at, coffeeIn(match)),
    },
    unset: ['notMetReason', 'followUpAskedAt'],
  };
}
