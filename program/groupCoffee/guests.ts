import { HOUR_MS } from '../clock/elapsed.ts';
import { coffeeSpan } from '../coffee/coffee.ts';
import type { GroupCoffee, Guest, GuestState } from './groupCoffee.ts';

/** Hours before a table at which nobody can take a place any more: whoever gets one has to read their mail first. */
const CLOSES_HOURS_BEFORE = 12;

type Table = Pick<GroupCoffee, 'status' | 'at' | 'minutes' | 'seats' | 'guests'>;

const guestsIn = ({ guests }: Pick<Table, 'guests'>, state: GuestState) =>
  guests.filter((guest) => guest.state === state);

/** Who has a place. */
export const comingTo = (table: Pick<Table, 'guests'>): Guest[] => guestsIn(table, 'coming');

/** Who waits for one, the first to get it first; of two at one moment the key decides. */
export const waitingFor = (table: Pick<Table, 'guests'>): Guest[] =>
  guestsIn(table, 'waiting').toSorted((one, other) =>
    `${one.at} ${one._key}` < `${other.at} ${other._key}` ? -1 : 1,
  );

export const freeSeats = (table: Pick<Table, 'guests' | 'seats'>): number =>
  Math.max(0, table.seats - comingTo(table).length);

/** From when on no place can be taken any more. */
export const closesAt = ({ at }: Pick<Table, 'at'>): Date =>
  new Date(Date.parse(at) - CLOSES_HOURS_BEFORE * HOUR_MS);

/** Whether places can still be taken, and if not why: it is called off, over, or too near. */
export function answerState(table: Table, now: Date): 'open' | 'cancelled' | 'over' | 'too-late' {
  if (table.status === 'cancelled') return 'cancelled';
  if (table.status === 'over' || coffeeSpan(table).to <= now) return 'over';
  return now >= closesAt(table) ? 'too-late' : 'open';
}

/** The guests once one of them stands otherwise. */
export const withGuest = (guests: readonly Guest[], key: string, change: Partial<Guest>): Guest[] =>
  guests.map((guest) => (guest._key === key ? { ...guest, ...change } : guest));

/**
 * What a yes of an invited guest leads to: a place, or one on the waiting list while others wait or all are taken. It is
 * the same after a no, and for who gave a place back. Said twice it stays as it is.
 */
export function answerYes(table: Table, key: string, now: Date): 'coming' | 'waiting' | 'not-invited' {
  const guest = table.guests.find(({ _key }) => _key === key);
  if (!guest || guest.state === 'taken-back') return 'not-invited';
  if (guest.state === 'coming' || guest.state === 'waiting') return guest.state;
  const isFree = answerState(table, now) === 'open' && freeSeats(table) > waitingFor(table).length;
  return isFree ? 'coming' : 'waiting';
}

/** Whether staff can take the invitation of a guest back: they have no place. One that they have is taken by calling the introduction off. */
export const mayBeTakenBack = ({ state }: Pick<Guest, 'state'>): boolean =>
  state === 'invited' || state === 'waiting';

/** The guests whose invitation was not taken back. */
export const stillInvited = (guests: readonly Guest[]): Guest[] =>
  guests.filter(({ state }) => state !== 'taken-back');

/** The guests who were told of a table: all others hear neither of it nor of its end. */
export const askedOf = (guests: readonly Guest[]): Guest[] => guests.filter(({ askedAt }) => askedAt);

/** Who gets the place that is free: the first of those who wait, as long as it is not too near. */
export function nextGuest(table: Table, now: Date): Guest | undefined {
  return answerState(table, now) === 'open' && freeSeats(table) > 0 ? waitingFor(table)[0] : undefined;
}
