import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readEnvironment } from '../environment.ts';
import { alone } from '../services/access.ts';
import { DAILY_WORK } from '../services/background/dailyWork.ts';
import { doDailyWork } from '../services/background/doDailyWork.ts';
import { publishImpact } from '../services/matches/impact.ts';
import { takeBackUnreached } from '../services/matches/silence.ts';
import { eraseWhenDue } from '../services/records/retention.ts';
import { addIntroduced, ago, kindsAbout, later, NOW } from './introduced.fixture.ts';
import { addConnector, addMatch, addParticipant } from './people.fixture.ts';
import { startServices } from './services.fixture.ts';

let services: Awaited<ReturnType<typeof startServices>>;
beforeAll(async () => {
  services = await startServices();
});
afterAll(() => services.close());

const read = (id: string) => services.program.getDocument(id);
const kinds = (id: string) => kindsAbout(services.program, id);
/** The records of one kind of work that are due. */
async function findWork(name: string): Promise<string[]> {
  const env = readEnvironment();
  await services.moment();
  const work = DAILY_WORK.find((one) => one.name === name);
  if (!work) throw new Error(`no daily work is called ${name}`);
  return work.find(env, NOW, await alone(env).settings(), []);
}

const introduced = async (days: number, change?: Parameters<typeof addIntroduced>[2]) => ({
  env: readEnvironment(),
  ...(await addIntroduced(services.program, days, change)),
});

describe('each day', () => {
  it('finds the work that is due, does it, and finds nothing to do the second time', async () => {
    const env = readEnvironment();
    const waiting = await addParticipant(services.program, { readyAt: ago(95) });
    const rested = await addConnector(services.program, { status: 'paused', pausedUntil: '2026-01-01' });
    const held = (from: string) => ({
      ...{ status: 'on-hold', pausedUntil: '2026-01-01' },
      history: [{ _key: 'hold', at: ago(40), who: 'staff', from, to: 'on-hold' }],
    });
    const unscreened = await addParticipant(services.program, held('received'));
    const screened = await addParticipant(services.program, held('ready'));
    const { match } = await introduced(16);
    // Staff had put them on hold after it; of the other's introduction nothing came meanwhile.
    const stands = await introduced(1, { participant: held('introduced') });
    const failed = await introduced(1, { participant: held('introduced') });
    await services.program.patch(failed.match).set({ status: 'not-met' }).commit();
    const old = { _id: 'partnerReferral.old', _type: 'partnerReferral', receivedAt: ago(1) };
    await services.program.create({ ...old, personAgreed: 'yes' });
    const run = async () => {
      await services.moment();
      return doDailyWork(env, NOW, Date.now() + 60_000);
    };
    await run();
    expect(await read(rested)).toMatchObject({ status: 'active' });
    expect(await read(unscreened)).toMatchObject({ status: 'received' });
    expect(await read(screened)).toMatchObject({ status: 'ready', readyAt: NOW.toISOString() });
    expect(await read(stands.participant)).toMatchObject({ status: 'introduced' });
    expect(await read(failed.participant)).toMatchObject({ status: 'ready' });
    for (const id of [unscreened, screened, stands.participant])
      expect(await read(id)).not.toHaveProperty('pausedUntil');
    expect(await read(old._id)).toMatchObject({ personAgreed: true });
    expect(await kinds(match)).toEqual(['follow-up-connector', 'follow-up-participant']);
    expect(
      await services.program.fetch('*[_type == "letter" && kind == "no-match-yet"].participant._ref'),
    ).toContain(waiting);
    expect(await run()).toEqual([]);
  });

  it('asks for the outcome only where one is due and wanted', async () => {
    const due = await introduced(31);
    const asked = { outcomes: [{ _key: 'day-30', day: 30, askedAt: ago(1) }] };
    const early = await introduced(29);
    const again = await introduced(32);
    await services.program.patch(again.match).set(asked).commit();
    const third = await introduced(91);
    await services.program.patch(third.match).set(asked).commit();
    const silent = await introduced(35, { participant: { consentFollowUp: false } });
    const found = await findWork('outcomes');
    expect(found).toEqual(expect.arrayContaining([due.match, third.match]));
    for (const { match } of [early, again, silent]) expect(found).not.toContain(match);
  });

  it('erases what is due by the limits that the settings say, and nothing else', async () => {
    const env = readEnvironment();
    const add = (id: string, document: Record<string, unknown>) =>
      services.program.create({ _id: id, _type: 'rsvp', _createdAt: ago(90), ...document });
    await add('rsvp.long-ago', { endsAt: ago(31) });
    await add('rsvp.last-week', { endsAt: ago(8) });
    await add('rsvp.next-week', { endsAt: later(7).toISOString() });
    const gone = await addParticipant(services.program, {
      _createdAt: ago(800),
      status: 'withdrawn',
      history: [
        { _key: 'a', at: ago(800), to: 'received' },
        { _key: 'b', at: ago(370), to: 'withdrawn' },
      ],
    });
    const run = async () => {
      const found = await findWork('retention');
      for (const id of found) await eraseWhenDue(env, id, NOW);
      return found.toSorted();
    };
    expect(await run()).toEqual([gone, 'rsvp.long-ago']);
    expect(await read(gone)).toBeUndefined();
    await services.content
      .patch('settings')
      .set({ retention: { rsvpDays: 7 } })
      .commit();
    expect(await run()).toEqual(['rsvp.last-week']);
    await services.content.patch('settings').unset(['retention']).commit();
    expect(await run()).toEqual([]);
    expect(await read('rsvp.next-week')).toBeDefined();
  });

  it('publishes counts, and small ones not', async () => {
    await publishImpact(readEnvironment(), NOW);
    const impact = await services.content.fetch<{ stages: { key: string; count: number | null }[] }>(
      '*[_id == "impact"][0]',
    );
    expect(impact.stages.length).toBeGreaterThan(5);
    for (const { count } of impact.stages) expect(count === null || count === 0 || count >= 5).toBe(true);
  });

  it('holds a public figure back until five more belong to it; staff have the whole count at once', async () => {
    let weeks = 0;
    const figures = async () => {
      weeks += 1;
      await publishImpact(readEnvironment(), new Date(NOW.getTime() + weeks * 7 * 24 * 60 * 60_000));
      return services.content.fetch<number>('*[_id == "impact"][0].stages[key == "connectors"][0].count');
    };
    const staff = () =>
      services.program.fetch('*[_id == "ledger.impact"][0].today[key == "connectors"][0].count');
    for (let more = 0; more < 12; more += 1) await addConnector(services.program);
    const before = await figures();
    const whole = await staff();
    await addConnector(services.program);
    expect([await figures(), await staff()]).toEqual([before, whole + 1]);
    for (let more = 0; more < 5; more += 1) await addConnector(services.program);
    expect(await figures()).toBe(before + 6);
  });
});

describe('a connector whom the question does not reach', () => {
  it.each([
    { status: 'bounced', becomes: 'paused' },
    { status: 'failed', becomes: 'active' },
  ])('is not silent: a letter that $status ends the question, uncounted', async ({ status, becomes }) => {
    const env = readEnvironment();
    const participant = await addParticipant(services.program);
    const connector = await addConnector(services.program);
    const match = await addMatch(services.program, participant, connector, {
      status: 'asked',
      askedAt: ago(1),
    });
    const letter = { _id: `letter.unreached-${status}`, _type: 'letter', kind: 'question', status };
    const about = { _type: 'reference', _ref: match, _weak: true };
    await services.program.create({ ...letter, about });
    for (let run = 0; run < 2; run += 1)
      for (const id of await findWork('questions-unreached')) await takeBackUnreached(env, id, NOW);
    expect(await read(match)).toMatchObject({ status: 'expired' });
    const after = await read(connector);
    expect(after).toMatchObject({ status: becomes });
    expect(after?.expiriesInARow ?? 0).toBe(0);
    expect(await read(participant)).toMatchObject({ status: 'ready' });
    expect(await kinds(match)).toEqual(['connector-unavailable', 'question']);
  });
});
