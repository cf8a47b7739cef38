import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { messagesFor } from '../../locales/messages.ts';
import { HOUR_MS } from '../../program/clock/elapsed.ts';
import { coffeeIn } from '../../program/coffee/coffee.ts';
import { readEnvironment } from '../environment.ts';
import { doDailyWork } from '../services/background/doDailyWork.ts';
import { deliverNow } from '../services/letters/letters.ts';
import { erase } from '../services/records/erasure.ts';
import {
  answerWith,
  coffeePage,
  invitedMatch,
  keysOn,
  NOW,
  offeredMatch,
  offerOf,
} from './coffee.fixture.ts';
import { kindsAbout, later } from './introduced.fixture.ts';
import { startServices } from './services.fixture.ts';

/* What goes wrong between a yes and a coffee, as docs/coffees.md lists it. */

let services: Awaited<ReturnType<typeof startServices>>;
beforeAll(async () => {
  services = await startServices();
});
afterAll(() => services.close());

const { coffee: texts, answer: answerTexts } = messagesFor('en');
const { states } = texts;
const read = (id: string) => services.program.getDocument(id);
const coffeeOf = async (match: string) => coffeeIn({ coffee: (await read(match))?.coffee });
const kinds = async (match: string) => {
  await services.moment();
  return (await kindsAbout(services.program, match)).filter((kind) => kind !== 'question');
};
const run = async (days: number) => {
  await services.moment();
  return doDailyWork(readEnvironment(), later(days), Date.now() + 60_000);
};
const BY_EMAIL = ['coffee-offer', 'introduction-connector', 'introduction-participant'];

/** Moves the offered times of a match: each to so many hours from now. */
async function timesIn(match: string, hours: readonly number[]) {
  const coffee = await coffeeOf(match);
  const times = coffee?.times.map((time, place) => ({
    ...time,
    at: new Date(Date.now() + (hours[place] ?? 0) * HOUR_MS).toISOString(),
  }));
  await services.program
    .patch(match)
    .set({ coffee: { ...coffee, times } })
    .commit();
}

describe('the last time of an offer', () => {
  it('goes to one of two who pick it at once; the other is told, offers others or writes, and never waits in vain', async () => {
    const one = await offeredMatch(services);
    const [two, three] = [
      await offeredMatch(services, { connector: one.connector }),
      await offeredMatch(services, { connector: one.connector }),
    ];
    const [first = '', last = ''] = keysOn(await coffeePage(services, 'coffee', one.match));
    await coffeePage(services, 'coffee', three.match, { action: 'pick', time: first });
    const pages = await Promise.all(
      [one, two].map(({ match }) => coffeePage(services, 'coffee', match, { action: 'pick', time: last })),
    );
    expect(pages.map(({ h1 }) => h1).toSorted()).toEqual(
      [states['none-left'].title, states.picked.title].toSorted(),
    );
    expect((await read(one.connector))?.agreedCoffees).toHaveLength(2);
    const loser = pages[0]?.h1 === states.picked.title ? two : one;
    const page = await coffeePage(services, 'coffee', loser.match);
    expect(page.$('[name=action][value=offer]').length).toBe(1);
    expect(page.$('[name=action][value=write]').length).toBe(1);
    // Who then does nothing is put in touch by email all the same.
    await run(9);
    expect((await coffeeOf(loser.match))?.state).toBe('writing');
    expect(await kinds(loser.match)).toEqual(BY_EMAIL);
  });
});

describe('a time that is over', () => {
  it('is not picked, and the page says why; once all are over the two find one by email', async () => {
    const { match } = await offeredMatch(services);
    const [near = '', far = ''] = keysOn(await coffeePage(services, 'coffee', match));
    await timesIn(match, [1, 48]);
    const page = await coffeePage(services, 'coffee', match, { action: 'pick', time: near });
    expect([page.status, page.h1]).toEqual([409, states['too-near'].title]);
    expect(keysOn(page)).toEqual([far]);
    await timesIn(match, [-3, -1]);
    for (const time of [near, far])
      expect((await coffeePage(services, 'coffee', match, { action: 'pick', time })).h1).toBe(
        states['none-left'].title,
      );
    expect((await coffeeOf(match))?.state).toBe('offered');
    await run(0.01);
    expect(await kinds(match)).toEqual(BY_EMAIL);
  });

  it('is not offered, nor one in which the clock skips or that is months away', async () => {
    const { match } = await offeredMatch(services);
    for (const days of [
      [-1, 5],
      [5, 90],
      [0, 0],
    ]) {
      const page = await coffeePage(services, 'coffee', match, { action: 'offer', ...offerOf(days) });
      expect(page.status).toBe(422);
    }
    expect(await kinds(match)).toEqual(['coffee-offer']);
  });
});

describe('a connector who answers twice', () => {
  it('has answered once: the page says so, and nothing and nobody is told anew', async () => {
    const { match } = await offeredMatch(services);
    const before = await read(match);
    const forms: Record<string, string>[] = [
      { answer: 'offer', ...offerOf([8, 9]) },
      { answer: 'accept' },
      { answer: 'decline', reason: 'no-time' },
    ];
    for (const form of forms)
      expect((await answerWith(services, match, form)).h1).toBe(answerTexts.states.used.title);
    expect((await read(match))?._rev).toBe(before?._rev);
    expect(await kinds(match)).toEqual(['coffee-offer']);
  });
});

describe('a coffee that is off', () => {
  it('is moved by nobody after that, and stays out of the calendars', async () => {
    const { match, participant, connector } = await invitedMatch(services);
    await coffeePage(services, 'coffee-connector', match, { action: 'cancel' });
    const told = await kinds(match);
    const forms: Record<string, string>[] = [
      { action: 'offer', ...offerOf([8, 9]) },
      { action: 'pick', time: 'x' },
      ...['invite', 'late', 'cancel'].map((action) => ({ action })),
    ];
    for (const side of ['coffee', 'coffee-connector'] as const)
      for (const form of forms)
        expect((await coffeePage(services, side, match, form)).h1).toBe(states.off.title);
    expect(await kinds(match)).toEqual(told);
    expect(await coffeeOf(match)).toMatchObject({ state: 'off', sequence: 1 });
    for (const id of [participant, connector]) {
      const email = (await read(id))?.email;
      const letters = (await services.letters()).filter(({ to }) => to.includes(email));
      const files = (await Promise.all(letters.map(services.attachments))).flat();
      // The newest letter comes first.
      expect(files[0]?.content).toContain('METHOD:CANCEL');
    }
  });
});

describe('somebody who is erased between two steps', () => {
  it.each(['participant', 'connector'] as const)(
    'the %s, while times are on offer: the other is told once, and no link acts any more',
    async (who) => {
      const pair = await offeredMatch(services);
      const other = who === 'participant' ? 'connector' : 'participant';
      const [time = ''] = keysOn(await coffeePage(services, 'coffee', pair.match));
      await deliverNow(pair.env, await erase(pair.env, pair[who], NOW), NOW);
      for (const [side, form] of [
        ['coffee', { action: 'pick', time }],
        ['coffee-connector', { action: 'offer', ...offerOf([8, 9]) }],
      ] as const)
        expect((await coffeePage(services, side, pair.match, form)).h1).toBe(states.off.title);
      const email = (await read(pair[other]))?.email;
      await services.moment();
      const toOther = (await services.letters()).filter(({ to }) => to.includes(email));
      const off = messagesFor('en').emails.letters['coffee-cancelled'].subject;
      expect(toOther.filter(({ subject }) => subject === off)).toHaveLength(1);
      await run(9);
      await services.moment();
      expect((await services.letters()).filter(({ to }) => to.includes(email))).toHaveLength(toOther.length);
    },
  );
});

describe('silence', () => {
  it('at every step after the yes leads on: by email, then one question, and then staff look after it', async () => {
    const { match } = await offeredMatch(services);
    await run(9);
    expect(await kinds(match)).toEqual(BY_EMAIL);
    await run(9 + 15);
    expect(await kinds(match)).toEqual(
      [...BY_EMAIL, 'follow-up-connector', 'follow-up-participant'].toSorted(),
    );
    // Nobody answers: no more letters come until we ask what came of it, and the match stands under Today (studio/people/today, “follow-up”).
    await run(9 + 19);
    expect(await kinds(match)).toHaveLength(BY_EMAIL.length + 2);
    expect((await read(match))?.status).toBe('introduced');
  });
});
