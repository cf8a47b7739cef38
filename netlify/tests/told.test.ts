import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { coffeeIn } from '../../program/coffee/coffee.ts';
import { matchSchema } from '../../program/matches/match.ts';
import { newToldEntry, type Told, toldIn } from '../../program/matches/told.ts';
import { readEnvironment } from '../environment.ts';
import { findMissedEffects, handleRecordChange } from '../services/background/recordChanges.ts';
import { accept, decline } from '../services/matches/answers.ts';
import { applyTold } from '../services/matches/applyTold.ts';
import { ago, later, NOW } from './introduced.fixture.ts';
import { addConnector, addMatch, addParticipant } from './people.fixture.ts';
import { startServices } from './services.fixture.ts';

let services: Awaited<ReturnType<typeof startServices>>;
beforeAll(async () => {
  services = await startServices();
});
afterAll(() => services.close());

const BY = 'Robin Staff (example)';
const TODAY = NOW.toISOString().slice(0, 10);
const read = (id: string) => services.program.getDocument(id);
const entriesOf = async (id: string) => toldIn((await read(id))?.told);

/** Two people and their match in a state. */
async function pairIn(status: string, change: Record<string, unknown> = {}, days = 20) {
  const isIntroduced = ['introduced', 'met', 'not-met', 'closed'].includes(status);
  const participant = await addParticipant(services.program, {
    status: isIntroduced ? 'introduced' : 'ready',
    ...change,
  });
  const connector = await addConnector(services.program, { monthlyCapacity: 2 });
  const match = await addMatch(services.program, participant, connector, {
    status,
    askedAt: ago(days + 1),
    answerBy: later(3).toISOString(),
    ...(isIntroduced && { introducedAt: ago(days) }),
  });
  return { participant, connector, match };
}

/** Staff enter what they were told, as the Studio writes it. */
async function enter(match: string, told: Told, letters: 'usual' | 'none' = 'usual') {
  const entry = newToldEntry(crypto.randomUUID(), { told, letters, source: 'telephone', by: BY }, new Date());
  await services.program
    .patch(match)
    .setIfMissing({ told: [] })
    .append('told', [entry])
    .set({ toldAt: entry.at })
    .commit();
}

/** The kinds of the letters with these ids. */
async function kindsOf(ids: readonly string[]) {
  const kinds = await services.program.fetch<string[]>('*[_id in $ids].kind', { ids });
  return kinds.toSorted();
}

interface Case {
  what: string;
  from: string;
  told: Told;
  letters: string[];
  match: Record<string, unknown>;
  participant?: Record<string, unknown>;
  connector?: Record<string, unknown>;
  participantBefore?: Record<string, unknown>;
  /** A state in which it no longer fits; none where it always does. */
  unfit: string;
}

const CASES: Case[] = [
  {
    what: 'a yes',
    from: 'asked',
    told: { what: 'yes' },
    letters: ['introduction-connector', 'introduction-participant'],
    match: { status: 'introduced', answeredAt: expect.any(String), introducedAt: expect.any(String) },
    participant: { status: 'introduced' },
    connector: { lastIntroducedAt: expect.any(String) },
    unfit: 'cancelled',
  },
  ...(['approved', 'declined', 'expired'] as const).map((from) => ({
    what: `a yes to a question that is ${from}`,
    from,
    told: { what: 'yes' } as const,
    letters: ['introduction-connector', 'introduction-participant'],
    match: { status: 'introduced', introducedAt: expect.any(String) },
    participant: { status: 'introduced' },
    connector: { lastIntroducedAt: expect.any(String), expiriesInARow: 0 },
    unfit: 'cancelled',
  })),
  {
    what: 'a no before the question',
    from: 'approved',
    told: { what: 'no', reason: 'no-time', word: '' },
    letters: [],
    match: { status: 'declined', declineReason: 'no-time' },
    participant: { status: 'ready' },
    unfit: 'expired',
  },
  {
    what: 'a no',
    from: 'asked',
    told: { what: 'no', reason: 'no-time', word: 'Ask me in spring' },
    letters: ['connector-unavailable'],
    match: { status: 'declined', declineReason: 'no-time', declineWord: 'Ask me in spring' },
    participant: { status: 'ready' },
    unfit: 'expired',
  },
  {
    what: 'a pause',
    from: 'asked',
    told: { what: 'pause', until: '2031-01-09' },
    letters: ['connector-unavailable', 'question-withdrawn'],
    match: { status: 'cancelled' },
    connector: { status: 'paused', pausedUntil: '2031-01-09' },
    unfit: '',
  },
  {
    what: 'a call to come',
    from: 'asked',
    told: { what: 'call-back', from: 'connector', on: '2031-01-09' },
    letters: [],
    match: { status: 'asked', callBackOn: '2031-01-09' },
    unfit: 'cancelled',
  },
  {
    what: 'a day for the meeting',
    from: 'introduced',
    told: { what: 'agreed', from: 'participant', on: '2031-01-09', hour: '', where: '' },
    letters: [],
    match: { status: 'introduced', agreedOn: '2031-01-09' },
    unfit: 'met',
  },
  {
    what: 'a meeting',
    from: 'introduced',
    told: { what: 'met', from: 'participant', on: '2026-11-20' },
    letters: [],
    match: { status: 'met', metOn: '2026-11-20' },
    unfit: 'closed',
  },
  {
    what: 'a meeting that came late',
    from: 'not-met',
    told: { what: 'met', from: 'connector', on: '2026-11-20' },
    letters: [],
    match: { status: 'met', metOn: '2026-11-20' },
    unfit: 'asked',
  },
  {
    what: 'the third meeting missed',
    from: 'introduced',
    participantBefore: { noShows: 2 },
    told: { what: 'not-met', from: 'connector', reason: 'no-show-participant' },
    letters: ['no-show-pause'],
    match: { status: 'not-met', notMetReason: 'no-show-participant' },
    participant: { status: 'on-hold', noShows: 3 },
    unfit: 'met',
  },
  {
    what: 'an outcome at 30 days',
    from: 'met',
    told: { what: 'outcome', outcome: 'job', day: 30 },
    letters: ['connector-thanks'],
    match: { status: 'met', outcomes: [{ day: 30, outcome: 'job', answeredAt: NOW.toISOString() }] },
    unfit: 'asked',
  },
  {
    what: 'an outcome unasked',
    from: 'met',
    told: { what: 'outcome', outcome: 'interview', day: undefined },
    letters: ['connector-thanks'],
    match: { outcomes: [{ day: 20, outcome: 'interview' }] },
    unfit: 'approved',
  },
];

describe.each(CASES)('$what that staff were told', (one) => {
  it.each(['usual', 'none'] as const)('makes the state, with letters: %s', async (letters) => {
    const env = readEnvironment();
    const { match, participant, connector } = await pairIn(one.from, one.participantBefore);
    await enter(match, one.told, letters);
    const queued = await handleRecordChange(env, match, NOW);
    expect(await kindsOf(queued)).toEqual(letters === 'usual' ? one.letters : []);
    expect(await read(match)).toMatchObject(one.match);
    if (one.participant) expect(await read(participant)).toMatchObject(one.participant);
    if (one.connector) expect(await read(connector)).toMatchObject(one.connector);
    expect(await entriesOf(match)).toMatchObject([{ doneAt: NOW.toISOString() }]);
    expect((await entriesOf(match))[0]?.refused).toBeFalsy();
    // Whatever the webhook brings again is done already.
    const before = await read(match);
    expect(await handleRecordChange(env, match, later(1))).toEqual([]);
    expect((await read(match))?._rev).toBe(before?._rev);
  });
});

test.each(CASES.filter(({ unfit }) => unfit !== ''))(
  '$what is refused where the match is elsewhere by now',
  async ({ told, unfit }) => {
    const { match, participant } = await pairIn(unfit);
    const before = await Promise.all([read(match), read(participant)]);
    await enter(match, told);
    expect(await applyTold(readEnvironment(), match, NOW)).toEqual([]);
    expect(await entriesOf(match)).toMatchObject([{ refused: 'not-open', doneAt: NOW.toISOString() }]);
    expect((await read(match))?.status).toBe(before[0]?.status);
    expect((await read(participant))?._rev).toBe(before[1]?._rev);
  },
);

describe('what staff were told', () => {
  it('stands in the history with who entered it, who told it and how', async () => {
    const { match } = await pairIn('asked');
    await enter(match, { what: 'yes' });
    await handleRecordChange(readEnvironment(), match, NOW);
    expect((await read(match))?.history).toMatchObject([
      { who: 'staff', by: BY, toldBy: 'connector', source: 'telephone', to: 'accepted' },
      { who: 'program', to: 'introduced' },
    ]);
  });

  it('is found where the webhook was lost, and no more once it is done', async () => {
    const env = readEnvironment();
    const { match } = await pairIn('asked');
    await enter(match, { what: 'yes' });
    await services.moment();
    expect(await findMissedEffects(env, NOW)).toContain(match);
    await handleRecordChange(env, match, NOW);
    await services.moment();
    expect(await findMissedEffects(env, NOW)).not.toContain(match);
  });

  it('is done once where two webhooks come at the same moment', async () => {
    const env = readEnvironment();
    const { match, participant } = await pairIn('introduced', { noShows: 0 });
    await enter(match, { what: 'not-met', from: 'connector', reason: 'no-show-participant' });
    await Promise.all([1, 2, 3].map(() => applyTold(env, match, NOW)));
    expect(await read(participant)).toMatchObject({ status: 'ready', noShows: 1 });
    expect((await read(match))?.history).toHaveLength(1);
  });

  it('is done in the order in which it was entered', async () => {
    const { match } = await pairIn('asked');
    await enter(match, { what: 'yes' });
    await enter(match, { what: 'met', from: 'connector', on: TODAY });
    await applyTold(readEnvironment(), match, NOW);
    expect(await read(match)).toMatchObject({ status: 'met', metOn: TODAY });
  });

  it('of a yes without a place is refused, and the question stays open for when there is one', async () => {
    const env = readEnvironment();
    const { match, connector } = await pairIn('asked');
    await services.program.patch(connector).set({ monthlyCapacity: 0 }).commit();
    await enter(match, { what: 'yes' });
    expect(await handleRecordChange(env, match, NOW)).toEqual([]);
    expect(await entriesOf(match)).toMatchObject([{ refused: 'full' }]);
    expect(await read(match)).toMatchObject({ status: 'asked' });
    await services.program.patch(connector).set({ monthlyCapacity: 1 }).commit();
    await enter(match, { what: 'yes' });
    await handleRecordChange(env, match, NOW);
    expect(await read(match)).toMatchObject({ status: 'introduced' });
  });

  it('of a yes for somebody who is no longer ready is refused', async () => {
    const { match } = await pairIn('asked', { status: 'on-hold' });
    await enter(match, { what: 'yes' });
    await applyTold(readEnvironment(), match, NOW);
    expect(await entriesOf(match)).toMatchObject([{ refused: 'not-ready' }]);
    expect(await read(match)).toMatchObject({ status: 'asked' });
  });

  it('comes after what the connector pressed: the page keeps the say', async () => {
    const env = readEnvironment();
    const { match } = await pairIn('asked');
    await enter(match, { what: 'yes' });
    await decline(env, match, 'other', '', later(1));
    await applyTold(env, match, later(1));
    expect(await entriesOf(match)).toMatchObject([{ refused: 'not-open' }]);
    expect(await read(match)).toMatchObject({ status: 'declined' });
  });

  it('of a yes after a no takes its place, and the history says both', async () => {
    const env = readEnvironment();
    const { match } = await pairIn('asked');
    await decline(env, match, 'no-time', 'Away until May', NOW);
    await enter(match, { what: 'yes' });
    await applyTold(env, match, later(0));
    const now = await read(match);
    expect(now).not.toHaveProperty('declineReason');
    expect(now).not.toHaveProperty('declineWord');
    expect(now?.history).toMatchObject([
      { who: 'connector', to: 'declined' },
      { who: 'staff', by: BY, toldBy: 'connector', from: 'declined', to: 'asked' },
      { who: 'staff', to: 'accepted' },
      { to: 'introduced' },
    ]);
  });

  it('of a yes after a no is refused while another Connector is asked, and after it is taken back it is taken', async () => {
    const env = readEnvironment();
    const { match, participant } = await pairIn('declined');
    const other = await addMatch(services.program, participant, await addConnector(services.program), {
      status: 'asked',
    });
    await enter(match, { what: 'yes' });
    await applyTold(env, match, NOW);
    expect(await entriesOf(match)).toMatchObject([{ refused: 'asked-elsewhere' }]);
    expect(await read(match)).toMatchObject({ status: 'declined' });
    expect(await read(participant)).toMatchObject({ status: 'ready' });
    await services.program.patch(other).set({ status: 'cancelled' }).commit();
    await enter(match, { what: 'yes' });
    await applyTold(env, match, NOW);
    expect(await read(match)).toMatchObject({ status: 'introduced' });
  });

  it('before the question went out keeps it from going out, also in a letter with others', async () => {
    const env = readEnvironment();
    const { match, connector } = await pairIn('approved');
    const other = await addMatch(
      services.program,
      await addParticipant(services.program, { status: 'ready' }),
      connector,
      { status: 'approved' },
    );
    await enter(match, { what: 'no', reason: 'not-my-field', word: '' });
    await services.moment();
    expect(await kindsOf(await handleRecordChange(env, other, NOW))).toEqual(['question']);
    expect(await read(other)).toMatchObject({ status: 'asked' });
    expect(await read(match)).toMatchObject({ status: 'approved' });
    expect(await handleRecordChange(env, match, NOW)).toEqual([]);
    expect(await read(match)).toMatchObject({ status: 'declined' });
  });

  it('shuts the page: a link pressed after it changes nothing', async () => {
    const env = readEnvironment();
    const { match } = await pairIn('asked');
    await enter(match, { what: 'no', reason: 'other', word: '' }, 'none');
    await applyTold(env, match, NOW);
    expect((await accept(env, match, NOW)).state).toBe('used');
  });

  it('leaves an answer of the participant to a later question where it is', async () => {
    const { match } = await pairIn('met', {}, 100);
    await services.program
      .patch(match)
      .set({ outcomes: [{ _key: 'day-90', day: 90, askedAt: ago(10), answeredAt: ago(9), outcome: 'none' }] })
      .commit();
    await enter(match, { what: 'outcome', outcome: 'study', day: 30 });
    await applyTold(readEnvironment(), match, NOW);
    expect(matchSchema.parse(await read(match)).outcomes).toMatchObject([
      { day: 30, outcome: 'study' },
      { day: 90, outcome: 'none' },
    ]);
  });

  it('cannot be read where it was not written by us, and holds up nothing', async () => {
    const { match } = await pairIn('asked');
    await services.program
      .patch(match)
      .set({ told: [{ _key: 'odd', what: 'maybe' }] })
      .commit();
    await enter(match, { what: 'yes' });
    await applyTold(readEnvironment(), match, NOW);
    expect(await read(match)).toMatchObject({ status: 'introduced' });
  });
});

describe('an hour that the two agreed on by themselves', () => {
  const told = (on: string, hour = '', where = '') =>
    ({ what: 'agreed', from: 'participant', on, hour, where }) as const;
  const coffeeOf = async (match: string) => coffeeIn({ coffee: (await read(match))?.coffee });
  const apply = async (match: string) => kindsOf(await applyTold(readEnvironment(), match, NOW));
  const SET = ['coffee-set-connector', 'coffee-set-participant'];

  it('stands in both calendars, and moves there; told again nobody is written to', async () => {
    const { match, connector } = await pairIn('introduced');
    await enter(match, told('2031-01-09', '10:30', 'Central Library (example)'));
    expect(await apply(match)).toEqual(SET);
    expect(await coffeeOf(match)).toMatchObject({
      ...{ state: 'agreed', at: '2031-01-09T16:30:00.000Z', sequence: 0 },
      place: { kind: 'place', text: 'Central Library (example)' },
    });
    expect((await read(connector))?.agreedCoffees).toMatchObject([{ at: '2031-01-09T16:30:00.000Z' }]);
    await enter(match, told('2031-01-09', '10:30'));
    await enter(match, told('2031-01-09'));
    expect(await apply(match)).toEqual([]);
    await enter(match, told('2031-01-10', '09:00'));
    expect(await apply(match)).toEqual(SET);
    expect(await coffeeOf(match)).toMatchObject({ at: '2031-01-10T15:00:00.000Z', sequence: 1 });
    expect((await read(connector))?.agreedCoffees).toHaveLength(1);
    expect(await read(match)).toMatchObject({ agreedOn: '2031-01-10' });
  });

  it('is needed where another time stands in their calendars, and refused where the connector has another coffee', async () => {
    const { match, connector } = await pairIn('introduced');
    await enter(match, told('2031-01-09', '10:30'));
    await apply(match);
    await enter(match, told('2031-01-12'));
    expect(await apply(match)).toEqual([]);
    expect((await entriesOf(match)).at(-1)?.refused).toBe('hour-needed');
    expect(await coffeeOf(match)).toMatchObject({ state: 'agreed', at: '2031-01-09T16:30:00.000Z' });
    // On that night the clock leaves the hour out.
    await enter(match, told('2031-03-09', '02:30'));
    await apply(match);
    expect((await entriesOf(match)).at(-1)?.refused).toBe('hour-needed');

    const other = await addParticipant(services.program, { status: 'introduced' });
    const second = await addMatch(services.program, other, connector, {
      ...{ status: 'introduced', introducedAt: ago(20) },
    });
    await enter(second, told('2031-01-09', '10:45'));
    expect(await apply(second)).toEqual([]);
    expect((await entriesOf(second)).at(-1)?.refused).toBe('hour-taken');
    expect(await coffeeOf(second)).toBeUndefined();
  });
});
