import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { messagesFor } from '../../locales/messages.ts';
import { agreedCoffeesSchema } from '../../program/agreedCoffees.ts';
import { matchId } from '../../program/matches/match.ts';
import { readEnvironment } from '../environment.ts';
import { findMissedEffects, handleRecordChange } from '../services/background/recordChanges.ts';
import { deliverNow } from '../services/letters/letters.ts';
import { noteNotMet } from '../services/matches/followUps.ts';
import { tendCoffee } from '../services/matches/tendCoffee.ts';
import { erase } from '../services/records/erasure.ts';
import { readYear } from '../services/records/ownCoffees.ts';
import { pause, withdraw } from '../services/records/records.ts';
import { allThatIsKept } from '../services/records/wholeRecord.ts';
import { takeSeat } from '../services/tables/seats.ts';
import { tendTable } from '../services/tables/tendTable.ts';
import { coffeePage, NOW } from './coffee.fixture.ts';
import { later } from './introduced.fixture.ts';
import { addConnector, addMatch } from './people.fixture.ts';
import { openRecord } from './records.fixture.ts';
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

const env = () => readEnvironment();
const { table: texts, emails } = messagesFor('en');
const { read, statesOf, kindsTo, calendarsOf } = readerOf(() => services);

describe('a table of a connector', () => {
  it('is offered behind the link to their record, takes its hour, and comes with an invitation for the calendar', async () => {
    const { id, connector } = await openedTable(services);
    const [agreed] = agreedCoffeesSchema.parse((await read(connector))?.agreedCoffees);
    const { at, minutes, status, seats } = await tableNow(services, id);
    expect(agreed).toMatchObject({ at, minutes: 60, isTable: true });
    expect({ minutes, status, seats }).toEqual({ minutes: 60, status: 'open', seats: 3 });
    expect(await calendarsOf(connector)).toMatchObject([{ method: 'REQUEST', sequence: 0 }]);
    const page = await tablePage(services, 'table-connector', id);
    expect(page.h1).toBe(texts.states.host.title);
    // Another at the same hour is refused, and what was typed is kept.
    const again = await tablePage(services, 'record', connector, { action: 'open', ...termsOf() });
    expect(again.status).toBe(422);
    expect(again.$('[name=placeText]').attr('value')).toBe('Central Library (example)');
  });

  it('is not offered for a time that is past, too near or none, for too many, or by who takes nobody', async () => {
    const connector = await addConnector(services.program);
    for (const terms of [
      termsOf(-1),
      termsOf(2),
      { ...termsOf(), hour: '25:00' },
      { ...termsOf(), seats: '9' },
    ])
      expect((await tablePage(services, 'record', connector, { action: 'open', ...terms })).status).toBe(422);
    const paused = await addConnector(services.program, { status: 'paused' });
    const page = await tablePage(services, 'record', paused, { action: 'open', ...termsOf() });
    expect(page.h1).toBe(texts.states['not-active'].title);
    expect(
      await services.program.fetch('count(*[_type == "groupCoffee" && connector._ref == $paused])', {
        paused,
      }),
    ).toBe(0);
  });
});

describe('guests of a table', () => {
  it('get places as they answer, then wait; a place that is given back goes to the first who waits', async () => {
    const { id, connector } = await openedTable(services);
    const guests = await invite(services, { id, connector }, people(4));
    const [one, two, three, four] = guests;
    if (!one || !two || !three || !four) throw new Error('four guests');
    expect(await kindsTo(one.participant)).toEqual(['table-invitation']);
    expect((await sayYes(services, one.seat)).h1).toBe(texts.states.coming.title);
    await sayYes(services, two.seat);
    await sayYes(services, three.seat);
    const full = await tablePage(services, 'table', four.seat);
    expect(full.h1).toBe(texts.states['invited-full'].title);
    expect((await sayYes(services, four.seat)).h1).toBe(texts.states.waiting.title);
    expect(await statesOf(id)).toEqual(['coming', 'coming', 'coming', 'waiting']);
    expect((await read(one.participant))?.status).toBe('introduced');
    expect((await read(four.participant))?.status).toBe('ready');
    expect(await kindsTo(four.participant)).toEqual(['table-invitation', 'table-waiting']);

    const match = matchId(two.participant, connector);
    const left = await coffeePage(services, 'coffee', match, { action: 'cancel' });
    expect(left.h1).toBe(texts.gone.title);
    expect(await statesOf(id)).toEqual(['coming', 'left', 'coming', 'coming']);
    expect((await read(four.participant))?.status).toBe('introduced');
    expect(await calendarsOf(two.participant)).toMatchObject([
      { method: 'REQUEST', sequence: 0 },
      { method: 'CANCEL', sequence: 1 },
    ]);
    const [invitation, ...more] = await calendarsOf(four.participant);
    expect(more).toEqual([]);
    expect(invitation).toMatchObject({ method: 'REQUEST' });
    // Nobody's name or address stands in a file but the reader's own.
    const own = (await read(four.participant))?.email;
    const addresses = invitation?.text.replaceAll(/\r\n /g, '').match(/[\w.]+@example\.org/g) ?? [];
    expect([...new Set(addresses.filter((address) => address.startsWith('participant')))]).toEqual([own]);
    // The connector hears of the whole table once.
    expect(await kindsTo(connector)).toEqual(['table-set']);
  });

  it('who answer twice, or both at once for the last place, take one', async () => {
    const { id, connector } = await openedTable(services);
    const guests = await invite(services, { id, connector }, people(4));
    for (const { seat } of guests.slice(0, 2)) await sayYes(services, seat);
    const last = guests.slice(2);
    const answers = await Promise.all(last.map(({ seat }) => takeSeat(env(), seat, NOW)));
    expect(answers.map(({ state }) => state).toSorted()).toEqual(['coming', 'waiting']);
    const [first] = guests;
    expect((await takeSeat(env(), first?.seat ?? '', NOW)).letters).toEqual([]);
    expect((await statesOf(id)).filter((state) => state === 'coming')).toHaveLength(3);
  });

  it('who come late are told of to their host as guests of a table', async () => {
    const { id, connector } = await openedTable(services);
    const [guest] = await invite(services, { id, connector }, people(1));
    await sayYes(services, guest?.seat ?? '');
    const match = matchId(guest?.participant ?? '', connector);
    await coffeePage(services, 'coffee', match, { action: 'late' });
    expect(await kindsTo(connector)).toEqual(['table-set', 'table-late']);
  });

  it('can say no and change their mind; who is introduced elsewhere by then cannot', async () => {
    const { id, connector } = await openedTable(services);
    const [one, two, three] = await invite(services, { id, connector }, people(3));
    if (!one || !two || !three) throw new Error('three guests');
    const no = await tablePage(services, 'table', one.seat, { action: 'decline' });
    expect(no.h1).toBe(texts.states.declined.title);
    expect((await sayYes(services, one.seat)).h1).toBe(texts.states.coming.title);
    await services.program.patch(two.participant).set({ status: 'introduced' }).commit();
    expect((await sayYes(services, two.seat)).h1).toBe(texts.states['not-free'].title);
    await pause(env(), three.participant, '2030-01-15', NOW);
    expect((await sayYes(services, three.seat)).h1).toBe(texts.states['not-free'].title);
    expect(await statesOf(id)).toEqual(['coming', 'invited', 'invited']);
  });

  it('who are asked for elsewhere take the place, and the connector there is told', async () => {
    const { id, connector } = await openedTable(services);
    const [one] = await invite(services, { id, connector }, people(1));
    const other = await addConnector(services.program);
    const question = await addMatch(services.program, one?.participant ?? '', other, { status: 'asked' });
    await sayYes(services, one?.seat ?? '');
    expect((await read(question))?.status).toBe('cancelled');
    expect(await kindsTo(other)).toEqual(['question-withdrawn']);
  });

  it('erased or gone give their place to who waits, and nothing of them stays', async () => {
    const { id, connector } = await openedTable(services);
    const guests = await invite(services, { id, connector }, people(5));
    for (const { seat } of guests) await sayYes(services, seat);
    await erase(env(), guests[0]?.participant ?? '', NOW);
    expect(await statesOf(id)).toEqual(['left', 'coming', 'coming', 'coming', 'waiting']);
    expect(await read(guests[0]?.seat ?? '')).toBeUndefined();
    await withdraw(env(), guests[1]?.participant ?? '', NOW);
    expect(await statesOf(id)).toEqual(['left', 'left', 'coming', 'coming', 'coming']);
  });

  it('who waited in vain are told half a day before, and nobody gets a place after that', async () => {
    const { id, connector } = await openedTable(services);
    const guests = await invite(services, { id, connector }, people(5));
    for (const { seat } of guests.slice(0, 4)) await sayYes(services, seat);
    const near = new Date(Date.parse((await tableNow(services, id)).at) - 11 * 3_600_000);
    await deliverNow(env(), await tendTable(env(), id, near), near);
    expect(await statesOf(id)).toEqual(['coming', 'coming', 'coming', 'left', 'invited']);
    expect(await kindsTo(guests[3]?.participant ?? '')).toEqual([
      'table-invitation',
      'table-waiting',
      'table-full',
    ]);
    expect((await takeSeat(env(), guests[4]?.seat ?? '', near)).state).toBe('too-late');
    await noteNotMet(env(), matchId(guests[0]?.participant ?? '', connector), 'participant', 'no-time', near);
    await tendTable(env(), id, near);
    expect((await statesOf(id))[4]).toBe('invited');
  });
});

describe('the connector of a table', () => {
  it('moves it: every calendar is told with the next number, and who waits reads the other time', async () => {
    const { id, connector } = await openedTable(services);
    const guests = await invite(services, { id, connector }, people(4));
    for (const { seat } of guests) await sayYes(services, seat);
    // The form holds the table as it is: whoever moves it changes the day, and nothing else by mistake.
    const { $ } = await tablePage(services, 'table-connector', id);
    const inForm = Object.fromEntries(
      $('form:has([value=move])')
        .serializeArray()
        .map(({ name, value }) => [name, value]),
    );
    const { tableField: _, ...terms } = termsOf();
    expect(inForm).toEqual({ action: 'move', ...terms });
    const moved = await tablePage(services, 'table-connector', id, {
      action: 'move',
      ...termsOf(12, '11:00'),
    });
    expect(moved.h1).toBe(texts.states.moved.title);
    const { at, sequence } = await tableNow(services, id);
    expect(sequence).toBe(1);
    const match = await read(matchId(guests[0]?.participant ?? '', connector));
    expect(match?.coffee).toMatchObject({ at, sequence: 1, state: 'agreed' });
    for (const person of [guests[0]?.participant ?? '', connector])
      expect(await calendarsOf(person)).toMatchObject([{ sequence: 0 }, { method: 'REQUEST', sequence: 1 }]);
    expect(await kindsTo(guests[3]?.participant ?? '')).toEqual([
      'table-invitation',
      'table-waiting',
      'table-waiting',
    ]);
    expect(agreedCoffeesSchema.parse((await read(connector))?.agreedCoffees)).toMatchObject([{ at }]);
  });

  it('calls it off: everybody is told, ready for another, and the place is free', async () => {
    const { id, connector } = await openedTable(services);
    const guests = await invite(services, { id, connector }, people(5));
    for (const { seat } of guests.slice(0, 4)) await sayYes(services, seat);
    const off = await tablePage(services, 'table-connector', id, { action: 'cancel' });
    expect(off.h1).toBe(texts.states['host-cancelled'].title);
    const match = await read(matchId(guests[0]?.participant ?? '', connector));
    expect(match?.status).toBe('cancelled');
    expect((await read(guests[0]?.participant ?? ''))?.status).toBe('ready');
    for (const person of [guests[0]?.participant ?? '', connector])
      expect((await calendarsOf(person)).map(({ method }) => method)).toEqual(['REQUEST', 'CANCEL']);
    // It was a table, and nobody reads of a coffee of two.
    expect((await kindsTo(connector)).at(-1)).toBe('table-off');
    for (const person of [guests[0]?.participant ?? '', connector])
      for (const { text } of await calendarsOf(person))
        expect(text).toContain(`SUMMARY:${emails.calendar.table} (`);
    for (const { participant } of guests.slice(3))
      expect((await kindsTo(participant)).at(-1)).toBe('table-ended');
    expect((await read(connector))?.agreedCoffees).toEqual([]);
    const late = await sayYes(services, guests[4]?.seat ?? '');
    expect(late.h1).toBe(texts.states.cancelled.title);
    expect(await tendTable(env(), id, NOW)).toEqual([]);
  });

  it('erased takes the table along, and the guests are told', async () => {
    const { id, connector } = await openedTable(services);
    const [one, two] = await invite(services, { id, connector }, people(2));
    await sayYes(services, one?.seat ?? '');
    const now = new Date();
    await deliverNow(env(), await erase(env(), connector, now), now);
    expect(await read(id)).toBeUndefined();
    expect(await read(two?.seat ?? '')).toBeUndefined();
    expect((await read(one?.participant ?? ''))?.status).toBe('ready');
    expect((await kindsTo(one?.participant ?? '')).at(-1)).toBe('table-ended');
    expect((await calendarsOf(one?.participant ?? '')).at(-1)).toMatchObject({ method: 'CANCEL' });
    expect(await calendarsOf(two?.participant ?? '')).toEqual([]);
    expect((await kindsTo(two?.participant ?? '')).at(-1)).toBe('table-ended');
    expect(await services.program.fetch('count(*[_type == "letter" && status == "failed"])')).toBe(0);
  });

  it('is no hindrance to the next one of the same connector, where it was called off', async () => {
    const { id, connector } = await openedTable(services);
    const [guest] = await invite(services, { id, connector }, people(1));
    const participant = guest?.participant ?? '';
    await sayYes(services, guest?.seat ?? '');
    await tablePage(services, 'table-connector', id, { action: 'cancel' });
    const first = matchId(participant, connector);
    expect(await read(first)).toMatchObject({ status: 'cancelled', endedFor: 'table-off' });

    await tablePage(services, 'record', connector, { action: 'open', ...termsOf(20) });
    const next = await services.program.fetch<string>(
      '*[_type == "groupCoffee" && connector._ref == $connector && status == "open"][0]._id',
      { connector },
    );
    const [again] = await invite(services, { id: next, connector }, [{ _id: participant }]);
    await sayYes(services, again?.seat ?? '');
    expect(await read(matchId(participant, connector, 2))).toMatchObject({ status: 'introduced' });
    // Each invitation is a meeting of its own in the calendar.
    expect((await calendarsOf(participant)).map(({ method }) => method)).toEqual([
      'REQUEST',
      'CANCEL',
      'REQUEST',
    ]);
  });

  it('is reminded once for all, asked in the evening, and tells who came with one press', async () => {
    const { id, connector } = await openedTable(services);
    const guests = await invite(services, { id, connector }, people(3));
    for (const { seat } of guests) await sayYes(services, seat);
    const at = Date.parse((await tableNow(services, id)).at);
    const [before, evening] = [new Date(at - 20 * 3_600_000), new Date(at + 14 * 3_600_000)];
    for (const moment of [before, before, evening, evening])
      await deliverNow(env(), await tendTable(env(), id, moment), moment);
    expect(await kindsTo(connector)).toEqual(['table-set', 'table-reminder', 'table-met']);
    const match = matchId(guests[0]?.participant ?? '', connector);
    await tendCoffee(env(), match, before);
    await tendCoffee(env(), match, evening);
    expect((await kindsTo(guests[0]?.participant ?? '')).slice(-2)).toEqual([
      'coffee-reminder',
      'coffee-met',
    ]);
    expect(await kindsTo(connector)).toHaveLength(3);
    // The pages go by the clock of the machine: the table lies in the past for them.
    const past = later(-1).toISOString();
    await services.program.patch(id).set({ at: past }).commit();
    const asked = await tablePage(services, 'table-connector', id);
    expect(asked.h1).toBe(texts.states['host-over'].title);
    const keys = asked
      .$('[name=came]')
      .toArray()
      .map((one) => asked.$(one).attr('value') ?? '');
    expect(keys).toHaveLength(3);
    const form = new URLSearchParams({ action: 'came', came: keys[0] ?? '' });
    await tablePage(services, 'table-connector', id, Object.fromEntries(form));
    expect((await read(match))?.status).toBe('met');
    expect((await read(matchId(guests[1]?.participant ?? '', connector)))?.status).toBe('introduced');
  });

  it('reads once more who comes where that changed after the reminder, and only then', async () => {
    const { id, connector } = await openedTable(services);
    const guests = await invite(services, { id, connector }, people(3));
    const [one, two, three] = guests;
    if (!one || !two || !three) throw new Error('three guests');
    await sayYes(services, one.seat);
    const at = Date.parse((await tableNow(services, id)).at);
    const tend = async (hours: number) => {
      const moment = new Date(at - hours * 3_600_000);
      await deliverNow(env(), await tendTable(env(), id, moment), moment);
    };
    await tend(20);
    expect(await kindsTo(connector)).toEqual(['table-set', 'table-reminder']);
    for (const { seat } of [two, three]) await sayYes(services, seat);
    // While places can still be taken, all that changes waits for one letter.
    await tend(13);
    expect(await kindsTo(connector)).toHaveLength(2);
    for (const hours of [11, 10]) await tend(hours);
    expect(await kindsTo(connector)).toEqual(['table-set', 'table-reminder', 'table-guests']);
    const email = (await read(connector))?.email;
    const lastTo = async () => (await services.letters()).find(({ to }) => to.includes(email));
    for (const { participant } of guests)
      expect((await lastTo())?.text).toContain((await read(participant))?.familyName);
    // Everybody gives the place back: they would sit there alone.
    for (const { participant } of guests)
      await noteNotMet(env(), matchId(participant, connector), 'participant', 'no-time', NOW);
    await tend(2);
    expect(await kindsTo(connector)).toHaveLength(4);
    expect((await lastTo())?.text.replace(/\s+/g, ' ')).toContain(emails.letters['table-guests'].nobody[0]);
  });

  it('comes late: everybody who has a place is told, once, and nobody who has none', async () => {
    const { id, connector } = await openedTable(services);
    const guests = await invite(services, { id, connector }, people(3));
    const nobody = await tablePage(services, 'table-connector', id);
    expect(nobody.$('[value=late]')).toHaveLength(0);
    for (const { seat } of guests.slice(0, 2)) await sayYes(services, seat);
    const page = await tablePage(services, 'table-connector', id);
    expect(page.$('button[value=late]').text()).toBe(texts.late);
    for (const _ of [1, 2])
      expect((await tablePage(services, 'table-connector', id, { action: 'late' })).h1).toBe(
        texts.states.late.title,
      );
    const lateTo = async (person = '') =>
      (await kindsTo(person)).filter((kind) => kind === 'table-host-late').length;
    expect(await Promise.all(guests.map(({ participant }) => lateTo(participant)))).toEqual([1, 1, 0]);
    // Also when it has begun, and no more when it is over.
    await services.program
      .patch(id)
      .set({ at: later(-0.01).toISOString() })
      .commit();
    expect((await tablePage(services, 'table-connector', id)).$('button[value=late]')).toHaveLength(1);
    await services.program
      .patch(id)
      .set({ at: later(-1).toISOString() })
      .commit();
    const over = await tablePage(services, 'table-connector', id, { action: 'late' });
    expect(over.h1).toBe(texts.states['host-over'].title);
    expect(over.$('button[value=late]')).toHaveLength(0);
  });

  it('to which nobody comes is told of to its host the day before, who would sit there alone', async () => {
    const { id, connector } = await openedTable(services);
    const at = Date.parse((await tableNow(services, id)).at);
    for (const hours of [-20, 14]) {
      const moment = new Date(at + hours * 3_600_000);
      await deliverNow(env(), await tendTable(env(), id, moment), moment);
    }
    expect(await kindsTo(connector)).toEqual(['table-set', 'table-reminder']);
    const email = (await read(connector))?.email;
    const [last] = (await services.letters()).filter(({ to }) => to.includes(email));
    expect(last?.text.replace(/\s+/g, ' ')).toContain(emails.letters['table-reminder'].nobody[0]);
  });

  it('reads their tables on their record, and the hours of one count once', async () => {
    const { id, connector } = await openedTable(services);
    const guests = await invite(services, { id, connector }, people(3));
    for (const { seat } of guests) await sayYes(services, seat);
    const { $ } = await openRecord(connector);
    expect($('main').text()).toContain('3 of 3 places are taken');
    expect($('a[href^="/table/"]').text()).toBe(texts.offerLink);
    for (const { participant } of guests)
      await services.program
        .patch(matchId(participant, connector))
        .set({ status: 'met', metOn: '2026-05-04' })
        .commit();
    expect(await readYear(env(), connector, '2026', NOW)).toMatchObject({
      coffees: [{ minutes: 60 }],
      minutes: 90,
    });
    const copies = await allThatIsKept(env(), connector);
    expect(copies.find(({ type }) => type === 'groupCoffee')).not.toHaveProperty('guests');
    const own = await allThatIsKept(env(), guests[0]?.participant ?? '');
    expect(own.find(({ type }) => type === 'seat')).toMatchObject({ state: 'coming', minutes: 60 });
    expect(id).toMatch(/^groupCoffee\./);
  });
});

describe('a guest’s record', () => {
  it('says to which table they are invited, or for which they wait', async () => {
    const { id, connector } = await openedTable(services);
    const [one] = await invite(services, { id, connector }, people(1));
    const { $ } = await openRecord(one?.participant ?? '');
    expect($('main').text()).toContain('You are invited to a table with a Connector');
  });
});

describe('what a webhook did not bring', () => {
  it('is found by the sweep: an invitation, and a table called off', async () => {
    const { id } = await openedTable(services);
    expect(await findMissedEffects(env(), NOW)).not.toContain(id);
    await services.program.patch(id).set({ status: 'cancelled' }).commit();
    await services.moment();
    expect(await findMissedEffects(env(), NOW)).toContain(id);
    await handleRecordChange(env(), id, NOW);
    await services.moment();
    expect(await findMissedEffects(env(), NOW)).not.toContain(id);
  });
});
