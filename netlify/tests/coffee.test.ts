import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { messagesFor } from '../../locales/messages.ts';
import { checkCalendar } from '../../program/clock/icalendar/checkCalendar.fixture.ts';
import { checkSeries } from '../../program/clock/icalendar/checkSeries.fixture.ts';
import { type Coffee, coffeeIn } from '../../program/coffee/coffee.ts';
import { readEnvironment } from '../environment.ts';
import { doDailyWork } from '../services/background/doDailyWork.ts';
import { handleRecordChange } from '../services/background/recordChanges.ts';
import { deliverNow } from '../services/letters/letters.ts';
import { tendCoffee } from '../services/matches/tendCoffee.ts';
import { erase } from '../services/records/erasure.ts';
import { withdraw } from '../services/records/records.ts';
import { allThatIsKept } from '../services/records/wholeRecord.ts';
import {
  agreedMatch,
  answerWith,
  asked,
  coffeeFile,
  coffeePage,
  keysOn,
  NOW,
  offeredMatch,
  offerOf,
} from './coffee.fixture.ts';
import { addIntroduced, kindsAbout, later } from './introduced.fixture.ts';
import { startServices } from './services.fixture.ts';

let services: Awaited<ReturnType<typeof startServices>>;
beforeAll(async () => {
  services = await startServices();
});
afterAll(() => services.close());

const { coffee: texts, answer: answerTexts } = messagesFor('en');
const { states } = texts;
const read = (id: string) => services.program.getDocument(id);
const coffeeOf = async (match: string): Promise<Coffee> => {
  const coffee = coffeeIn({ coffee: (await read(match))?.coffee });
  if (!coffee) throw new Error('no coffee');
  return coffee;
};
const kinds = async (match: string) => {
  await services.moment();
  return (await kindsAbout(services.program, match)).filter((kind) => kind !== 'question');
};
/** What calendars were told in the letters to an address, oldest first. */
async function invitations(id: string) {
  const email = (await read(id))?.email;
  const letters = (await services.letters()).filter(({ to }) => to.includes(email)).toReversed();
  const files = (await Promise.all(letters.map(services.attachments))).flat();
  expect(checkSeries(files.map(({ content }) => content))).toEqual([]);
  return files.map(({ content, contentType }) => {
    const calendar = new ICAL.Component(ICAL.parse(content));
    const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent') ?? undefined);
    return {
      contentType,
      method: calendar.getFirstPropertyValue('method'),
      uid: event.uid,
      sequence: event.sequence,
      starts: event.startDate.toJSDate().toISOString(),
      text: content,
    };
  });
}
/** The kinds of the letters to each of the two since the yes, in the order in which they were written. */
async function lettersSinceYes(participant: string, connector: string) {
  await services.moment();
  const kindsTo = (id: string) =>
    services.program.fetch<string[]>(
      '*[_type == "letter" && kind != "question" && (participant._ref == $id || connector._ref == $id)] | order(queuedAt asc).kind',
      { id },
    );
  return { participant: await kindsTo(participant), connector: await kindsTo(connector) };
}
const run = async (days: number) => {
  await services.moment();
  return doDailyWork(readEnvironment(), later(days), Date.now() + 60_000);
};
/** Days from now to a moment. */
const daysTo = (at: string) => (Date.parse(at) - NOW.getTime()) / (24 * 60 * 60 * 1000);

describe('a yes with times', () => {
  it('brings the participant the times and the connector nothing to wait for; a pick invites both', async () => {
    const { match, participant, connector } = await asked(services);
    const yes = await answerWith(services, match, { answer: 'offer', ...offerOf() });
    expect(yes.h1).toBe(answerTexts.states.offered.title);
    expect(await read(match)).toMatchObject({ status: 'introduced', coffee: { state: 'offered' } });
    expect(await kinds(match)).toEqual(['coffee-offer']);

    const page = await coffeePage(services, 'coffee', match);
    expect(page.h1).toBe(states.pick.title);
    const [first = '', second = ''] = keysOn(page);
    const none = await coffeePage(services, 'coffee', match, { action: 'pick', time: '' });
    expect([none.status, none.$('.notice a').text()]).toEqual([
      422,
      expect.stringContaining('Choose a time'),
    ]);
    const agreed = await coffeePage(services, 'coffee', match, { action: 'pick', time: second });
    expect(agreed.h1).toBe(states.picked.title);
    expect((await coffeePage(services, 'coffee', match, { action: 'pick', time: first })).h1).toBe(
      states.picked.title,
    );
    const { at, sequence } = await coffeeOf(match);
    expect([at?.replace(/\D/g, ''), sequence]).toEqual([second, 0]);
    expect(await kinds(match)).toEqual(['coffee-offer', 'coffee-set-connector']);

    // The page has the calendar for who picked on it, and sends the invitation at once to who asks for it, once.
    expect(agreed.$('[name=action][value=invite]').length).toBe(1);
    for (let press = 0; press < 2; press += 1)
      expect((await coffeePage(services, 'coffee', match, { action: 'invite' })).h1).toBe(
        states.mailed.title,
      );
    expect((await coffeePage(services, 'coffee-connector', match, { action: 'invite' })).h1).toBe(
      states.agreed.title,
    );
    expect((await coffeePage(services, 'coffee', match)).$('[name=action][value=invite]').length).toBe(0);
    expect(await kinds(match)).toEqual(['coffee-offer', 'coffee-set-connector', 'coffee-set-participant']);

    const uids = [];
    for (const id of [participant, connector]) {
      const [invitation, ...more] = await invitations(id);
      expect(more).toEqual([]);
      expect(invitation).toMatchObject({ method: 'REQUEST', sequence: 0, starts: at });
      expect(invitation?.contentType).toBe('text/calendar; charset=utf-8; method=REQUEST');
      uids.push(invitation?.uid);
      // Neither the name nor the address of the other stands in a file that may be handed on.
      const other = await read(id === participant ? connector : participant);
      expect(invitation?.text).not.toContain(other?.email);
      expect(invitation?.text).not.toContain(other?.givenName);
    }
    expect(new Set(uids).size).toBe(2);
  });

  it('brings each of the two at most two emails until the coffee, where nobody changes anything', async () => {
    const { env, match, participant, connector } = await agreedMatch(services);
    const { at } = await coffeeOf(match);
    for (const days of [1, 2, 3, 4, daysTo(at ?? '') - 0.9, daysTo(at ?? '') - 0.1]) {
      const moment = later(days);
      await deliverNow(env, await tendCoffee(env, match, moment), moment);
    }
    const told = await lettersSinceYes(participant, connector);
    expect(told).toEqual({
      participant: ['coffee-offer', 'coffee-reminder'],
      connector: ['coffee-set-connector', 'coffee-reminder'],
    });
    // Both have it in their calendars all the same.
    for (const id of [participant, connector])
      expect(await invitations(id)).toMatchObject([{ method: 'REQUEST', sequence: 0, starts: at }]);
  });

  it('that has a mistake keeps what was typed, and changes nothing', async () => {
    const { match } = await asked(services);
    const wrong: [Record<string, string>, string][] = [
      [{ 'day-1': '2020-01-01' }, '#day-1'],
      [{ 'hour-2': '' }, '#hour-2'],
      [{ 'hour-2': 'soon' }, '#hour-2'],
      [{ 'day-2': '', 'hour-2': '' }, '#day-2'],
      [{ 'day-2': offerOf()['day-1'] ?? '', 'hour-2': '10:15' }, '#hour-2'],
      [{ placeText: '' }, '#placeText'],
      [{ place: 'moon' }, '#place-place'],
      [{ minutes: '0' }, '#minutes'],
      [{ zone: 'Mars/Olympus' }, '#zone'],
    ];
    for (const [change, link] of wrong) {
      const page = await answerWith(services, match, { answer: 'offer', ...offerOf(), ...change });
      expect([page.status, page.$('.notice a').first().attr('href')]).toEqual([422, link]);
      expect(page.$('#hour-1').attr('value')).toBe('10:00');
      expect(page.$('details[open]').length).toBe(1);
    }
    expect(await read(match)).toMatchObject({ status: 'asked' });
    expect((await answerWith(services, match, { answer: 'accept' })).h1).toBe(
      answerTexts.states.accepted.title,
    );
    expect(await kinds(match)).toEqual(['introduction-connector', 'introduction-participant']);
  });

  it('gives an hour of a connector to one of two who pick it at once', async () => {
    const one = await offeredMatch(services);
    const two = await offeredMatch(services, { connector: one.connector });
    const [time = ''] = keysOn(await coffeePage(services, 'coffee', one.match));
    const pages = await Promise.all(
      [one, two].map(({ match }) => coffeePage(services, 'coffee', match, { action: 'pick', time })),
    );
    expect(pages.map(({ h1 }) => h1).toSorted()).toEqual(
      [states.taken.title, states.picked.title].toSorted(),
    );
    const late = pages[0]?.h1 === states.taken.title ? one : two;
    const left = keysOn(await coffeePage(services, 'coffee', late.match));
    expect(left).toHaveLength(1);
    expect(left).not.toContain(time);
    expect((await read(one.connector))?.agreedCoffees).toHaveLength(1);
    // Nor does the connector offer it to anybody else.
    const three = await asked(services, { connector: one.connector });
    const again = await answerWith(services, three.match, { answer: 'offer', ...offerOf() });
    expect(again.status).toBe(422);
  });
});

describe('a time that does not suit', () => {
  it('is answered with others once; then both are put in touch, and staff see it', async () => {
    const { match } = await offeredMatch(services);
    const own = { action: 'offer', ...offerOf([8, 9], '17:30') };
    expect((await coffeePage(services, 'coffee', match, own)).h1).toBe(states.waiting.title);
    expect(await kinds(match)).toEqual(['coffee-offer', 'coffee-times']);
    const back = await coffeePage(services, 'coffee-connector', match);
    expect(back.h1).toBe(states.pick.title);
    expect(back.$('[name="day-1"]').length).toBe(0);
    const stuck = await coffeePage(services, 'coffee-connector', match, { action: 'none-fits' });
    expect(stuck.h1).toBe(states.stuck.title);
    expect(await kinds(match)).toEqual([
      'coffee-offer',
      'coffee-times',
      'introduction-connector',
      'introduction-participant',
    ]);
    expect(await read(match)).toMatchObject({
      status: 'introduced',
      coffee: { stuckAt: expect.any(String) },
    });
  });

  it('is not needed: either may rather write, at once', async () => {
    const { match } = await offeredMatch(services);
    expect((await coffeePage(services, 'coffee', match, { action: 'write' })).h1).toBe(states.writing.title);
    expect((await coffeePage(services, 'coffee-connector', match, { action: 'write' })).h1).toBe(
      states.writing.title,
    );
    expect(await kinds(match)).toEqual([
      'coffee-offer',
      'introduction-connector',
      'introduction-participant',
    ]);
  });

  it('when nobody picks one, leads to email, once', async () => {
    const { match } = await offeredMatch(services);
    await run(1);
    expect((await coffeeOf(match)).state).toBe('offered');
    await run(9);
    await run(9);
    expect((await coffeeOf(match)).state).toBe('writing');
    expect(await kinds(match)).toEqual([
      'coffee-offer',
      'introduction-connector',
      'introduction-participant',
    ]);
  });
});

describe('a coffee that is agreed on', () => {
  it('is moved by either, and calendars follow', async () => {
    const { match, participant, connector } = await agreedMatch(services);
    await coffeePage(services, 'coffee', match, { action: 'invite' });
    const moved = await coffeePage(services, 'coffee-connector', match, {
      action: 'offer',
      ...offerOf([12, 13]),
    });
    expect(moved.h1).toBe(states.waiting.title);
    expect((await read(connector))?.agreedCoffees).toEqual([]);
    expect(await read(match)).not.toHaveProperty('agreedOn');
    const [time = ''] = keysOn(await coffeePage(services, 'coffee', match));
    await coffeePage(services, 'coffee', match, { action: 'pick', time });
    const told = await invitations(participant);
    expect(told.map(({ method, sequence }) => [method, sequence])).toEqual([
      ['REQUEST', 0],
      ['CANCEL', 1],
      ['REQUEST', 2],
    ]);
    expect(new Set(told.map(({ uid }) => uid)).size).toBe(1);
    const toConnector = await invitations(connector);
    expect(toConnector.map(({ method, sequence }) => [method, sequence])).toEqual([
      ['REQUEST', 0],
      ['REQUEST', 2],
    ]);
  });

  it('is called off by either: both calendars are told, and the participant is free again', async () => {
    const { match, participant, connector } = await agreedMatch(services);
    expect((await coffeePage(services, 'coffee', match, { action: 'cancel' })).h1).toBe(states.off.title);
    expect(await read(match)).toMatchObject({ status: 'not-met', coffee: { state: 'off' } });
    expect(await read(participant)).toMatchObject({ status: 'ready' });
    for (const id of [participant, connector]) {
      const last = (await invitations(id)).at(-1);
      expect(last).toMatchObject({ method: 'CANCEL', sequence: 1 });
    }
    for (const action of ['cancel', 'late', 'write', 'pick', '']) {
      const page = await coffeePage(services, 'coffee-connector', match, { action, time: 'x' });
      expect(page.h1).toBe(states.off.title);
    }
    expect((await kinds(match)).filter((kind) => kind === 'coffee-cancelled')).toHaveLength(2);
  });

  it('is called off by staff: both calendars are told', async () => {
    const { env, match, participant, connector } = await agreedMatch(services);
    const line = { _key: 'off', at: NOW.toISOString(), who: 'staff', from: 'introduced', to: 'cancelled' };
    await services.program
      .patch(match)
      .set({ status: 'cancelled' })
      .insert('after', 'history[-1]', [line])
      .commit();
    const now = new Date();
    await deliverNow(env, await handleRecordChange(env, match, now), now);
    for (const id of [participant, connector])
      expect((await invitations(id)).at(-1)).toMatchObject({ method: 'CANCEL', sequence: 1 });
    expect((await read(connector))?.agreedCoffees).toEqual([]);
  });

  it('stands in the copy that each of the two may have of all that is kept', async () => {
    const { env, participant, connector } = await agreedMatch(services);
    await services.moment();
    for (const id of [participant, connector]) {
      const copy = JSON.stringify(await allThatIsKept(env, id));
      expect(copy).toContain('Central Library');
    }
  });

  it('is told of as late to the other, once', async () => {
    const { match, connector } = await agreedMatch(services);
    for (let press = 0; press < 2; press += 1)
      expect((await coffeePage(services, 'coffee', match, { action: 'late' })).h1).toBe(states.late.title);
    await services.moment();
    const letters = await services.program.fetch<{ connector?: { _ref: string } }[]>(
      '*[_type == "letter" && kind == "coffee-late" && about._ref == $match]{connector}',
      { match },
    );
    expect(letters).toEqual([{ connector: expect.objectContaining({ _ref: connector }) }]);
  });

  it('is reminded of the day before and asked about in the evening, each once, and not after two weeks', async () => {
    const { match } = await agreedMatch(services);
    const { at = '' } = await coffeeOf(match);
    const start = daysTo(at ?? '');
    const count = async (kind: string) => (await kinds(match)).filter((one) => one === kind).length;
    await run(start - 1.5);
    expect(await count('coffee-reminder')).toBe(0);
    await run(start - 0.9);
    await run(start - 0.8);
    expect(await count('coffee-reminder')).toBe(2);
    await run(start + 0.1);
    expect(await count('coffee-met')).toBe(0);
    await run(start + 0.4);
    await run(start + 0.5);
    expect(await count('coffee-met')).toBe(2);
    await run(start + 20);
    expect(await count('follow-up-participant')).toBe(0);
  });

  it('is given as a file without anybody in it, and to nobody where none is agreed on', async () => {
    const { match, participant } = await agreedMatch(services);
    const page = await coffeePage(services, 'coffee-connector', match);
    expect(page.$('a[href$="?calendar"]').length).toBe(1);
    expect(page.$('a[href^="https://calendar.google.com/"]').attr('href')).not.toContain('Amina');
    expect(page.$('a[href^="https://outlook.live.com/"]').length).toBe(1);
    const file = await coffeeFile(services, 'coffee-connector', match);
    expect(file).toContain('METHOD:PUBLISH');
    expect(checkCalendar(file)).toEqual([]);
    expect(file).not.toContain((await read(participant))?.email);
    const open = await offeredMatch(services);
    expect(await coffeeFile(services, 'coffee', open.match)).toContain(states.pick.title);
  });
});

describe('somebody who leaves', () => {
  it('does not leave the other waiting at a table', async () => {
    const gone = await agreedMatch(services);
    await withdraw(gone.env, gone.participant, NOW);
    expect(await kinds(gone.match)).toContain('coffee-cancelled');
    expect((await read(gone.connector))?.agreedCoffees).toEqual([]);
    expect((await coffeePage(services, 'coffee-connector', gone.match)).h1).toBe(states.off.title);
  });

  it('before the two have found a time by email, does not leave the other waiting for one', async () => {
    const { match, participant } = await addIntroduced(services.program, 3);
    await withdraw(readEnvironment(), participant, NOW);
    expect(await kinds(match)).toContain('coffee-cancelled');
    const past = await addIntroduced(services.program, 20);
    await services.program.patch(past.match).set({ followUpAskedAt: NOW.toISOString() }).commit();
    await withdraw(readEnvironment(), past.participant, NOW);
    expect(await kinds(past.match)).not.toContain('coffee-cancelled');
  });

  it('erased, is in nothing that is left of the coffee, and the other calendar is told', async () => {
    for (const who of ['participant', 'connector'] as const) {
      const pair = await agreedMatch(services);
      const other = pair[who === 'participant' ? 'connector' : 'participant'];
      const now = new Date();
      const letters = await erase(pair.env, pair[who], now);
      await deliverNow(pair.env, letters, now);
      expect((await read(pair.match)) ?? {}).not.toHaveProperty('coffee');
      expect((await invitations(other)).at(-1)).toMatchObject({ method: 'CANCEL', sequence: 1 });
    }
  });
});
