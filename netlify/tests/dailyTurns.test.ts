import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readEnvironment } from '../environment.ts';
import { doDailyWork } from '../services/background/doDailyWork.ts';
import { takeTurns } from '../services/background/takeTurns.ts';
import { deliverInTurn } from '../services/letters/deliverInTurn.ts';
import { addIntroduced, ago, kindsAbout, NOW } from './introduced.fixture.ts';
import { addConnector, addMatch, addParticipant } from './people.fixture.ts';
import { startServices } from './services.fixture.ts';

let services: Awaited<ReturnType<typeof startServices>>;
beforeAll(async () => {
  services = await startServices();
});
afterAll(() => services.close());

const read = (id: string) => services.program.getDocument(id);
const runUntil = async (until: number) => {
  await services.moment();
  return doDailyWork(readEnvironment(), NOW, until);
};

const pieces = (many: number) => Array.from({ length: many }, (_, number) => String(number));

/** Does so much work of each kind, each piece in a second, within so many seconds. Gives how much of each was done. */
async function turns(amounts: Record<string, number>, seconds: number, atOnce = 1) {
  let now = 0;
  const order: string[] = [];
  const queues = Object.entries(amounts).map(([kind, many]) => ({ kind, pieces: pieces(many), atOnce }));
  const work = async (kind: string, some: string[]) => {
    now += some.length;
    order.push(...some.map((piece) => `${kind}-${piece}`));
  };
  const counts = await takeTurns(queues, work, seconds, () => now);
  return { order, done: Object.fromEntries(counts.map(({ kind, done }) => [kind, done])) };
}

/** The calls that a run makes to the Content Lake. */
async function callsOf(run: () => Promise<unknown>): Promise<number> {
  let calls = 0;
  const count = () => {
    calls += 1;
  };
  subscribe('http.client.request.start', count);
  await run();
  unsubscribe('http.client.request.start', count);
  return calls;
}

describe('the turns of a day’s work', () => {
  it('none is starved, however much there is of another', async () => {
    expect((await turns({ questions: 5000, followUps: 1000, retention: 20 }, 30)).done).toEqual({
      questions: 10,
      followUps: 10,
      retention: 10,
    });
  });

  it('what one does not need, the others have, the most important first', async () => {
    const { done, order } = await turns({ questions: 3, followUps: 1000, pauses: 0, retention: 2 }, 40);
    expect(done).toEqual({ questions: 3, followUps: 35, pauses: 0, retention: 2 });
    expect(order.slice(0, 4)).toEqual(['questions-0', 'questions-1', 'questions-2', 'followUps-0']);
  });

  it('each begins, even where one piece takes longer than its share', async () => {
    const { done } = await turns({ questions: 100, followUps: 100, retention: 100 }, 30, 9);
    expect(Math.min(...Object.values(done))).toBeGreaterThan(0);
  });

  it('nothing is begun when the time is over', async () => {
    expect((await turns({ questions: 5, retention: 5 }, 0)).done).toEqual({ questions: 0, retention: 0 });
  });
});

describe('a day’s work done together', () => {
  it('takes few calls for each record and each letter, and asks everybody once', async () => {
    const many = 25;
    const base = await callsOf(() => runUntil(Date.now() + 60_000));
    const matches: string[] = [];
    for (let count = 0; count < many; count += 1)
      matches.push((await addIntroduced(services.program, 15)).match);
    await services.moment();
    let letters: string[] = [];
    const acts = await callsOf(async () => {
      letters = await runUntil(Date.now() + 60_000);
    });
    expect(letters).toHaveLength(2 * many);
    const due = { lapsed: [], due: letters };
    const sending = await callsOf(() => deliverInTurn(readEnvironment(), due, new Date(), () => false));
    // One follow-up with both its letters, the two calls to the mail service included.
    expect((acts - base + sending) / many + 2).toBeLessThan(5);
    expect(await runUntil(Date.now() + 60_000)).toEqual([]);
    for (const match of matches)
      expect(await kindsAbout(services.program, match)).toEqual([
        'follow-up-connector',
        'follow-up-participant',
      ]);
    const sent = await services.program.fetch('count(*[_id in $letters && status == "sent"])', { letters });
    expect(sent).toBe(2 * many);
  });

  it('where two pieces of work change one record, both are done', async () => {
    const connector = await addConnector(services.program);
    const late = { status: 'asked', askedAt: ago(30), answerBy: ago(3), nudges: 2 };
    const matches: string[] = [];
    for (let count = 0; count < 2; count += 1)
      matches.push(await addMatch(services.program, await addParticipant(services.program), connector, late));
    await runUntil(Date.now() + 60_000);
    expect(await read(connector)).toMatchObject({ expiriesInARow: 2 });
    for (const match of matches) expect(await read(match)).toMatchObject({ status: 'expired' });
    const kinds = (await Promise.all(matches.map((match) => kindsAbout(services.program, match)))).flat();
    expect(kinds.toSorted()).toEqual(['connector-unavailable', 'connector-unavailable', 'pause-question']);
  });

  it('a record that cannot be read keeps none of the others from being done', async () => {
    const bad = await addIntroduced(services.program, 20);
    await services.program.patch(bad.match).set({ outcomes: 'none' }).commit();
    await services.program.patch(bad.participant).set({ email: 7 }).commit();
    const good = await addIntroduced(services.program, 15);
    await runUntil(Date.now() + 60_000);
    expect(await read(good.match)).toHaveProperty('followUpAskedAt');
    expect(await read(bad.match)).not.toHaveProperty('followUpAskedAt');
  });

  it('what a run has no time for, the next one does', async () => {
    const { match } = await addIntroduced(services.program, 15);
    expect(await runUntil(Date.now() - 1)).toEqual([]);
    expect(await read(match)).not.toHaveProperty('followUpAskedAt');
    await runUntil(Date.now() + 60_000);
    expect(await read(match)).toHaveProperty('followUpAskedAt');
  });
});
