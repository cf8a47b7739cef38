import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { messagesFor } from '../../locales/messages.ts';
import { matchId } from '../../program/matches/match.ts';
import {
  decideTable,
  inviteGuests,
  moveTable,
  offerTable,
  takeInvitationBack,
} from '../../studio/matches/tables/writeTable.ts';
import { readEnvironment } from '../environment.ts';
import { findMissedEffects, handleRecordChange } from '../services/background/recordChanges.ts';
import { deliverNow } from '../services/letters/letters.ts';
import { tendTable } from '../services/tables/tendTable.ts';
import { answerOf } from './calendarAnswer.fixture.ts';
import { coffeePage, NOW } from './coffee.fixture.ts';
import { later } from './introduced.fixture.ts';
import { addConnector } from './people.fixture.ts';
import { receive } from './received.fixture.ts';
import { startServices } from './services.fixture.ts';
import {
  invite,
  openedTable,
  people,
  readerOf,
  sayYes,
  tableNow,
  tablePage,
  termsOf,
} from './tables.fixture.ts';

let services: Awaited<ReturnType<typeof startServices>>;
beforeAll(async () => {
  services = await startServices();
});
afterAll(() => services.close());

const STAFF = 'Robin Staff (example)';
const env = () => readEnvironment();
const { table: texts } = messagesFor('en');
const { read, statesOf, kindsTo, calendarsOf } = readerOf(() => services);
const follow = async (id: string, now = NOW) =>
  deliverNow(env(), await handleRecordChange(env(), id, now), now);

describe('an invitation to a table', () => {
  it('is taken back by staff: who was asked is told once, takes no place, and can be invited again', async () => {
    const { id, connector } = await openedTable(services);
    const guests = await invite(services, { id, connector }, people(5));
    const [one, two, three, four, five] = guests;
    if (!one || !two || !three || !four || !five) throw new Error('five guests');
    for (const { seat } of [one, two, three, four]) await sayYes(services, seat);
    const keyOf = (seat: string) => seat.slice('seat.'.length);
    // Who has a place keeps it: that is an introduction, and called off as one.
    await expect(takeInvitationBack(services.program, id, keyOf(one.seat), STAFF)).rejects.toThrow();
    for (const { seat } of [four, five]) await takeInvitationBack(services.program, id, keyOf(seat), STAFF);
    await services.moment();
    expect(await findMissedEffects(env(), NOW)).toContain(id);
    await follow(id);
    await follow(id);
    await services.moment();
    expect(await findMissedEffects(env(), NOW)).not.toContain(id);
    expect(await statesOf(id)).toEqual(['coming', 'coming', 'coming', 'taken-back', 'taken-back']);
    expect(await kindsTo(five.participant)).toEqual(['table-invitation', 'table-taken-back']);
    expect((await sayYes(services, five.seat)).h1).toBe(texts.states['taken-back'].title);
    // Nobody moves up from a list on which they no longer stand.
    await coffeePage(services, 'coffee', matchId(one.participant, connector), { action: 'cancel' });
    expect(await statesOf(id)).toEqual(['left', 'coming', 'coming', 'taken-back', 'taken-back']);

    const chosen = { participantId: five.participant, score: 1, reasons: [], cautions: [] };
    await inviteGuests(services.program, id, [chosen], STAFF);
    await follow(id);
    expect(await kindsTo(five.participant)).toEqual([
      ...['table-invitation', 'table-taken-back', 'table-invitation'],
    ]);
    expect((await sayYes(services, five.seat)).h1).toBe(texts.states.coming.title);
  });

  it('of which nobody has heard is taken back without a word, and so is a table', async () => {
    await services.content.patch('settings').set({ undoMinutes: 3 }).commit();
    try {
      const connector = await addConnector(services.program, { monthlyCapacity: 2 });
      const terms = {
        ...{ at: later(9), minutes: 60, zone: 'America/Chicago', seats: 3, field: 'nursing' as const },
        place: { kind: 'place', text: 'Central Library (example)' } as const,
      };
      const offered = await offerTable(services.program, connector, terms, STAFF);
      if (offered === 'taken') throw new Error('taken');
      const { id } = offered;
      const now = new Date();
      await follow(id, now);
      expect(await kindsTo(connector)).toEqual([]);
      await decideTable(services.program, id, 'cancel', STAFF);
      await follow(id, now);
      expect(await kindsTo(connector)).toEqual([]);
      expect((await read(connector))?.agreedCoffees).toEqual([]);

      const { id: other, connector: host } = await openedTable(services);
      const [guest] = await invite(services, { id: other, connector: host }, people(1));
      const soon = new Date((await tableNow(services, other)).guests[0]?.invitedAt ?? '');
      await tendTable(env(), other, soon);
      const [invited] = (await tableNow(services, other)).guests;
      await takeInvitationBack(services.program, other, invited?._key ?? '', STAFF);
      await follow(other, soon);
      expect(await kindsTo(guest?.participant ?? '')).toEqual([]);
    } finally {
      await services.content.patch('settings').set({ undoMinutes: 0 }).commit();
    }
  });
});

describe('who gave their place back', () => {
  it('takes it again while there is room: the same introduction, and a higher number for the calendar', async () => {
    const { id, connector } = await openedTable(services);
    const [one, two] = await invite(services, { id, connector }, people(2));
    if (!one || !two) throw new Error('two guests');
    for (const { seat } of [one, two]) await sayYes(services, seat);
    const gone = await tablePage(services, 'table', one.seat, { action: 'leave' });
    expect(gone.h1).toBe(texts.states['left-free'].title);
    expect(gone.$('[name=action][value=accept]').text()).toBe(texts.again);
    expect((await sayYes(services, one.seat)).h1).toBe(texts.states.coming.title);
    expect((await sayYes(services, one.seat)).h1).toBe(texts.states.coming.title);
    const match = await read(matchId(one.participant, connector));
    expect(match).toMatchObject({ status: 'introduced', coffee: { state: 'agreed', sequence: 2 } });
    expect(match).not.toHaveProperty('notMetReason');
    expect((await read(one.participant))?.status).toBe('introduced');
    expect(await calendarsOf(one.participant)).toMatchObject([
      { method: 'REQUEST', sequence: 0 },
      { method: 'CANCEL', sequence: 1 },
      { method: 'REQUEST', sequence: 2 },
    ]);
    // A table that moves then moves for everybody.
    const terms = { ...termsOf(12, '11:00') };
    await tablePage(services, 'table-connector', id, { action: 'move', ...terms });
    expect((await calendarsOf(one.participant)).at(-1)).toMatchObject({ method: 'REQUEST', sequence: 3 });
    expect((await calendarsOf(two.participant)).at(-1)).toMatchObject({ method: 'REQUEST', sequence: 1 });
  });

  it('stands on the waiting list where others have taken all places, and gets the next that is free', async () => {
    const { id, connector } = await openedTable(services);
    const guests = await invite(services, { id, connector }, people(4));
    const [one, two] = guests;
    for (const { seat } of guests) await sayYes(services, seat);
    const gone = await tablePage(services, 'table', one?.seat ?? '', { action: 'leave' });
    expect(gone.h1).toBe(texts.states['left-full'].title);
    expect((await sayYes(services, one?.seat ?? '')).h1).toBe(texts.states.waiting.title);
    expect(await statesOf(id)).toEqual(['waiting', 'coming', 'coming', 'coming']);
    await tablePage(services, 'table', two?.seat ?? '', { action: 'leave' });
    expect(await statesOf(id)).toEqual(['coming', 'left', 'coming', 'coming']);
    expect((await read(matchId(one?.participant ?? '', connector)))?.status).toBe('introduced');
  });

  it('does not, where staff called the introduction off, or they are introduced elsewhere by now', async () => {
    const { id, connector } = await openedTable(services);
    const [one, two] = await invite(services, { id, connector }, people(2));
    if (!one || !two) throw new Error('two guests');
    for (const { seat } of [one, two]) await sayYes(services, seat);
    for (const { seat } of [one, two]) await tablePage(services, 'table', seat, { action: 'leave' });
    await services.program.patch(matchId(one.participant, connector)).set({ status: 'cancelled' }).commit();
    await services.program.patch(two.participant).set({ status: 'introduced' }).commit();
    expect((await sayYes(services, one.seat)).h1).toBe(texts.states['not-free'].title);
    expect((await tablePage(services, 'table', one.seat)).$('[name=action]')).toHaveLength(0);
    expect((await sayYes(services, two.seat)).h1).toBe(texts.states['not-free'].title);
    expect(await statesOf(id)).toEqual(['left', 'left']);
  });
});

describe('the no of a connector’s calendar to their table', () => {
  const uidOf = async (id: string) => (await calendarsOf(id)).at(-1)?.uid ?? '';

  it('is kept, asks them once and nobody else; their word or a yes takes it back', async () => {
    const { id, connector } = await openedTable(services);
    const [one] = await invite(services, { id, connector }, people(1));
    await sayYes(services, one?.seat ?? '');
    const [from, uid] = [(await read(connector))?.email ?? '', await uidOf(connector)];
    await receive(services, answerOf({ from, uid }), { times: 2 });
    expect(await tableNow(services, id)).toMatchObject({ status: 'open', declinedAt: expect.any(String) });
    expect(await kindsTo(connector)).toEqual(['table-set', 'table-declined']);
    expect((await kindsTo(one?.participant ?? '')).at(-1)).toBe('coffee-set-participant');
    const page = await tablePage(services, 'table-connector', id);
    expect(page.text).toContain(texts.calendarNo.tell);
    const said = await tablePage(services, 'table-connector', id, { action: 'comes' });
    expect(said.text).not.toContain(texts.calendarNo.tell);
    expect((await tableNow(services, id)).declinedAt ?? undefined).toBeUndefined();
    await receive(services, answerOf({ from, uid }));
    await receive(services, answerOf({ from, uid, partstat: 'ACCEPTED' }));
    expect((await tableNow(services, id)).declinedAt ?? undefined).toBeUndefined();
    expect(await kindsTo(connector)).toEqual(['table-set', 'table-declined']);
    await receive(services, answerOf({ from, uid }));
    await decideTable(services.program, id, 'comes', STAFF);
    expect((await tableNow(services, id)).declinedAt ?? undefined).toBeUndefined();
  });

  it('is nothing from anybody else, to another time, or where the table is off', async () => {
    const { id, connector } = await openedTable(services);
    const [from, uid] = [(await read(connector))?.email ?? '', await uidOf(connector)];
    for (const forged of [
      { from: 'mallory@example.org', uid },
      { from: 'mallory@example.org', attendee: from, uid },
      { from, attendee: 'mallory@example.org', uid },
      { from, uid, sequence: 4 },
      { from, uid: 'nobody-connector@example.org' },
    ])
      for (const answer of await receive(services, answerOf(forged))) expect(answer.status).toBe(200);
    expect((await tableNow(services, id)).declinedAt ?? undefined).toBeUndefined();
    await receive(services, answerOf({ from, uid }));
    const terms = { at: later(14), minutes: 60, zone: 'America/Chicago', seats: 3 };
    await moveTable(services.program, id, { ...terms, place: { kind: 'telephone', text: '' } }, STAFF);
    expect((await tableNow(services, id)).declinedAt ?? undefined).toBeUndefined();
    await receive(services, answerOf({ from, uid }));
    expect((await tableNow(services, id)).declinedAt ?? undefined).toBeUndefined();
  });
});
