import { describe, expect, it } from 'vitest';
import { coffeeSchema } from '../coffee/coffee.ts';
import { tableAnswered } from './calendarReply.ts';
import { tellingDue, toBeAsked, toBeUnasked } from './due.ts';
import { GUEST_STATES, type GuestState, groupCoffeeSchema } from './groupCoffee.ts';
import { answerYes, askedOf, mayBeTakenBack, stillInvited } from './guests.ts';
import { newGuest, takenBack } from './newTable.ts';
import { coffeeOfTable, isElsewhere, mayTakeAgain } from './seatMatch.ts';

const now = new Date('2026-12-01T12:00:00Z');
const ago = (minutes: number) => new Date(now.getTime() - minutes * 60_000).toISOString();
const guest = (key: string, state: GuestState, more: Record<string, unknown> = {}) => ({
  ...{ _key: key, state, at: ago(60), invitedAt: ago(60), by: 'Robin Staff (example)', ...more },
});
const table = (more: Record<string, unknown> = {}) =>
  groupCoffeeSchema.parse({
    ...{ _id: 'groupCoffee.a', _rev: 'one', status: 'open', connector: { _ref: 'connector.b' } },
    ...{ field: 'nursing', seats: 3, at: '2026-12-10T16:00:00Z', minutes: 60, zone: 'America/Chicago' },
    ...{ place: { kind: 'place', text: 'Library (example)' }, offeredBy: 'staff', offeredAt: ago(1) },
    ...{ sequence: 0, guests: [], ...more },
  });

describe('what staff chose and can still take back', () => {
  it('is heard of by nobody until the minutes are over', () => {
    expect(tellingDue(table(), 3, now)).toBe(false);
    expect(tellingDue(table({ offeredAt: ago(4) }), 3, now)).toBe(true);
    expect(tellingDue(table(), 0, now)).toBe(true);
    // The other time of a connector's own table is theirs to be told at once.
    expect(tellingDue(table({ offeredBy: 'connector', sequence: 1, toldSequence: 0 }), 3, now)).toBe(true);
    const guests = [guest('new', 'invited', { invitedAt: ago(1) }), guest('old', 'invited')];
    expect(toBeAsked(table({ guests }), 3, now).map(({ _key }) => _key)).toEqual(['old']);
    expect(toBeAsked(table({ guests, status: 'cancelled' }), 0, now)).toEqual([]);
  });

  it('is an invitation of who has no place; only who was asked is told', () => {
    expect(GUEST_STATES.filter((state) => mayBeTakenBack({ state }))).toEqual(['invited', 'waiting']);
    const [asked, unasked] = [guest('a', 'invited', { askedAt: ago(50) }), guest('b', 'invited')];
    const guests = [takenBack(asked, now), takenBack(unasked, now)];
    expect(toBeUnasked({ guests }).map(({ _key }) => _key)).toEqual(['a']);
    expect(toBeUnasked({ guests: [{ ...takenBack(asked, now), unaskedAt: ago(0) }] })).toEqual([]);
    expect(askedOf([asked, unasked])).toEqual([asked]);
    expect(stillInvited([...guests, guest('c', 'declined')]).map(({ _key }) => _key)).toEqual(['c']);
    // Invited again they are a guest like every other.
    expect(newGuest('groupCoffee.a', 'participant.a', undefined, now)).not.toHaveProperty('askedAt');
  });
});

describe('the yes of somebody', () => {
  it('gives a place to who gave theirs back, or the waiting list, and none to whose invitation was taken back', () => {
    const full = ['a', 'b', 'c'].map((key) => guest(key, 'coming'));
    expect(answerYes(table({ guests: [guest('x', 'left')] }), 'x', now)).toBe('coming');
    expect(answerYes(table({ guests: [...full, guest('x', 'left')] }), 'x', now)).toBe('waiting');
    expect(answerYes(table({ guests: [guest('x', 'taken-back')] }), 'x', now)).toBe('not-invited');
  });

  it('opens the introduction again only of who could not come to this table', () => {
    const left = { status: 'not-met', table: { _ref: 'groupCoffee.a' }, notMetReason: 'no-time' } as const;
    expect(mayTakeAgain(left, 'groupCoffee.a')).toBe(true);
    for (const other of [
      { ...left, notMetReason: 'no-show-participant' as const },
      { ...left, status: 'cancelled' as const },
      { ...left, table: undefined },
      { ...left, table: { _ref: 'groupCoffee.other' } },
    ])
      expect(mayTakeAgain(other, 'groupCoffee.a')).toBe(false);
  });
});

describe('the coffee of one guest', () => {
  it('has a higher number than whatever their calendar was told before, also when the table moves', () => {
    const first = coffeeOfTable(table(), ago(0));
    expect(first.sequence).toBe(0);
    const again = coffeeOfTable(table(), ago(0), coffeeSchema.parse({ ...first, state: 'off', sequence: 1 }));
    expect(again.sequence).toBe(2);
    const moved = table({ at: '2026-12-11T16:00:00Z', sequence: 1 });
    expect(isElsewhere(again, table())).toBe(false);
    expect(isElsewhere(again, moved)).toBe(true);
    expect(coffeeOfTable(moved, ago(0), again).sequence).toBe(3);
    expect(coffeeOfTable(moved, ago(0), first).sequence).toBe(1);
    expect(isElsewhere(again, table({ place: { kind: 'video', text: 'Library (example)' } }))).toBe(true);
  });
});

describe('the no of the connector’s calendar', () => {
  const no = { sequence: 0, answer: 'DECLINED' } as const;
  it('is kept once, and a yes takes it back', () => {
    expect(tableAnswered(table(), no, now)).toBe(now.toISOString());
    expect(tableAnswered(table({ declinedAt: ago(9) }), no, now)).toBeUndefined();
    expect(tableAnswered(table({ declinedAt: ago(9) }), { ...no, answer: 'ACCEPTED' }, now)).toBeNull();
    expect(tableAnswered(table(), { ...no, answer: 'ACCEPTED' }, now)).toBeUndefined();
  });

  it('is nothing about another time, or a table that is over or off', () => {
    expect(tableAnswered(table({ sequence: 1 }), no, now)).toBeUndefined();
    expect(tableAnswered(table({ at: '2026-11-30T16:00:00Z' }), no, now)).toBeUndefined();
    expect(tableAnswered(table({ status: 'cancelled' }), no, now)).toBeUndefined();
  });
});
