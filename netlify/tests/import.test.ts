import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { importLake } from '../../content/import/importLake.ts';
import { importId } from '../../program/import/importDocument.ts';
import { ImportTaken } from '../../program/import/ledger.ts';
import { UndoRefused, undoImport } from '../../program/import/undoImport.ts';
import { writeImport } from '../../program/import/writeImport.ts';
import { queueLetter } from '../../program/letters.ts';
import { answeredAnew, ownAnswersIn } from '../../program/ownQuestions/ownAnswers.ts';
import { tell } from '../../studio/matches/told/tell.ts';
import { participantActions } from '../../studio/people/participantActions.ts';
import { readEnvironment } from '../environment.ts';
import { alone } from '../services/access.ts';
import { DAILY_WORK } from '../services/background/dailyWork.ts';
import { findMissedEffects, handleRecordChange } from '../services/background/recordChanges.ts';
import { heldImports } from '../services/imports/held.ts';
import { dueLetters } from '../services/letters/dueLetters.ts';
import { deliverNow } from '../services/letters/letters.ts';
import { readSettings } from '../services/settings.ts';
import { BY, exported, manyPlanned, plannedImport } from './import.fixture.ts';
import { later, NOW } from './introduced.fixture.ts';
import { addParticipant } from './people.fixture.ts';
import { startServices } from './services.fixture.ts';
import { answersOf } from './signUp.fixture.ts';
import { deskOf } from './staffAndPeople.fixture.ts';

let services: Awaited<ReturnType<typeof startServices>>;
beforeEach(async () => {
  services = await startServices();
});
afterEach(() => services.close());

const KEY = 'a1b2c3';
const ID = importId(KEY);
const lake = () => importLake(services.program);

async function bringIn(key = KEY, now = NOW) {
  const { toWrite } = await plannedImport(services.program, key, undefined, now);
  await writeImport(lake(), key, toWrite, { by: BY, now });
  await services.moment();
}

const ids = (type: string) => services.program.fetch<string[]>('*[_type == $type]._id', { type });
const letterKinds = () => services.program.fetch<string[]>('*[_type == "letter"].kind');

/** Whatever begins a letter by itself, on many days: each webhook, the sweep, the day's work, the letters due. */
async function letTimePass(days: readonly number[]) {
  const env = readEnvironment();
  const settings = await readSettings(env);
  for (const at of days.map(later)) {
    const records = await services.program.fetch<string[]>('*[!(_id in path("_.**"))]._id');
    for (const id of records) await handleRecordChange(env, id, at);
    for (const id of await findMissedEffects(env, at)) await handleRecordChange(env, id, at);
    for (const work of DAILY_WORK)
      for (const id of await work.find(env, at, settings, await heldImports(services.program)))
        await work.act(env, id, at, alone(env)).catch(() => undefined);
    await services.moment();
    const { lapsed, due } = await dueLetters(env, at, 100);
    await deliverNow(env, [...lapsed, ...due], at);
  }
}

describe('nobody is written to whom an import brought', () => {
  it('not by a webhook, the sweep, a day’s work or the end of the time of keeping, in a year and more', async () => {
    await bringIn();
    expect(await ids('participant')).toHaveLength(8);
    expect(await ids('match')).toHaveLength(3);
    await letTimePass([0, 1, 4, 8, 15, 31, 91, 95, 181, 366, 400]);
    expect(await letterKinds()).toEqual([]);
    expect(await services.letters()).toEqual([]);
    // What had to go by then has gone, and nobody was told.
    expect((await ids('participant')).length).toBeLessThan(8);
  }, 180_000);

  it('not when staff decide, or queue a letter, before they begin to write; then each goes once', async () => {
    await bringIn();
    const env = readEnvironment();
    const [held = ''] = await services.program.fetch<string[]>(
      '*[_type == "participant" && status == "received"]._id',
    );
    await deskOf(services).press(participantActions, held, 'Ready');
    expect(await handleRecordChange(env, held, new Date())).toEqual([]);
    const letter = queueLetter({
      kind: 'no-match-yet',
      to: 'amra0@example.org',
      language: 'en',
      participant: held,
      dedupeKey: 'x',
      now: NOW,
    });
    await services.program.create(letter);
    expect(await deliverNow(env, [letter._id], new Date())).toEqual([]);
    expect(await services.letters()).toEqual([]);
    expect(await services.program.getDocument(letter._id)).toMatchObject({ status: 'queued' });
    await services.program.patch(ID).set({ writingStartedAt: NOW.toISOString() }).commit();
    await letTimePass([2]);
    const subjects = (await services.letters())
      .map(({ to }) => to[0])
      .filter((to) => to === 'amra0@example.org');
    expect(subjects).toHaveLength(2);
  });

  it('not when staff enter what they were told, which is true at once', async () => {
    await bringIn();
    const [match = ''] = await services.program.fetch<string[]>(
      '*[_type == "match" && status == "introduced"]._id',
    );
    const told = { what: 'met', from: 'participant', on: '2026-11-10' } as const;
    await tell(services.program, match, { told, source: 'telephone', letters: 'usual', by: BY });
    expect(await handleRecordChange(readEnvironment(), match, later(1))).toEqual([]);
    expect(await services.program.getDocument(match)).toMatchObject({ status: 'met', metOn: '2026-11-10' });
    expect(await letterKinds()).toEqual([]);
  });

  it('but who signs up on the site is answered', async () => {
    await bringIn();
    const { send } = deskOf(services);
    await send('learn-more', answersOf({ email: 'amra1@example.org' }));
    expect(await ids('participant')).toHaveLength(8);
    await deliverNow(readEnvironment(), await ids('letter'), new Date());
    expect((await services.letters()).map(({ to }) => to)).toEqual([['amra1@example.org']]);
  });
});

describe('undo', () => {
  it('leaves both datasets byte for byte as they were', async () => {
    await addParticipant(services.program, { email: 'there@example.org' });
    await services.moment();
    const before = await Promise.all([services.program, services.content].map(exported));
    await bringIn();
    expect(await exported(services.program)).not.toEqual(before[0]);
    expect(await undoImport(lake(), ID, { now: later(29) })).toEqual([]);
    await services.moment();
    expect(await Promise.all([services.program, services.content].map(exported))).toEqual(before);
    expect(await services.program.getDocument(ID)).toBeUndefined();
  });

  it('keeps what was changed since and what hangs on it, says whose it is, and does the rest', async () => {
    await bringIn();
    const [match = ''] = await services.program.fetch<string[]>(
      '*[_type == "match" && status == "introduced"]._id',
    );
    await services.program.patch(match).set({ note: 'called' }).commit();
    const [written = ''] = await services.program.fetch<string[]>(
      '*[_type == "participant" && status == "ready"]._id',
    );
    const letter = queueLetter({
      kind: 'ready',
      to: 'amra1@example.org',
      language: 'en',
      participant: written,
      dedupeKey: 'x',
      now: NOW,
    });
    await services.program.create(letter);
    await services.moment();
    const kept = await undoImport(lake(), ID, { now: NOW });
    await services.moment();
    expect(kept.map(({ name }) => name).toSorted()).toEqual([
      '',
      'Amra1 Kovač (example)',
      'Amra4 Kovač (example)',
      'Tom Brandt (example)',
    ]);
    expect([...(await ids('participant')), ...(await ids('connector'))]).toHaveLength(3);
    expect(await services.program.getDocument(ID)).toMatchObject({ state: 'undone' });
    // They are still written to by nobody before staff say so.
    await letTimePass([15, 31]);
    expect(await services.letters()).toEqual([]);
  });

  it('is no longer there after thirty days', async () => {
    await bringIn();
    await expect(undoImport(lake(), ID, { now: later(31) })).rejects.toThrow(UndoRefused);
    expect(await ids('participant')).toHaveLength(8);
  });

  it('empties again what was filled into a record', async () => {
    const there = await addParticipant(services.program, {
      email: 'amra1@example.org',
      emailLower: 'amra1@example.org',
      signedUpAt: NOW.toISOString(),
      phone: '',
      ownAnswers: answeredAnew([], { q1: ['Shaw'] }, NOW),
    });
    await services.moment();
    const before = await services.program.getDocument(there);
    const { plan, toWrite } = await plannedImport(services.program, KEY, {
      values: {},
      mended: {},
      leaveUnreadable: false,
      doubles: { '2-3': 'fill' },
      consents: { given: [] },
      statuses: { participants: 'received', connectors: 'active' },
    });
    expect(plan.doubles).toMatchObject([{ row: 3, with: { id: there }, choice: 'fill' }]);
    await writeImport(lake(), KEY, toWrite, { by: BY, now: NOW });
    const filled = await services.program.getDocument(there);
    expect(filled).toMatchObject({ phone: '', profession: 'Nurse', workPermission: 'yes' });
    expect(ownAnswersIn(filled).map(({ question, values }) => [question, values])).toEqual([
      ['q1', ['Shaw']],
      ['travel', ['bus']],
    ]);
    await services.moment();
    expect(await undoImport(lake(), ID, { now: NOW })).toEqual([]);
    const { _rev: _one, _updatedAt: _two, ...after } = (await services.program.getDocument(there)) ?? {};
    expect({ ...after, _rev: before?._rev, _updatedAt: before?._updatedAt }).toEqual(before);
  });
});

describe('writing', () => {
  it('goes on where it was cut off, and writes nothing twice', async () => {
    const { toWrite } = await manyPlanned(services.program, KEY, 250);
    const seen: number[] = [];
    const cutOff = {
      ...lake(),
      commit: async (...args: Parameters<ReturnType<typeof lake>['commit']>) => {
        if (seen.length > 2) throw new TypeError('Failed to fetch');
        return lake().commit(...args);
      },
    };
    const told = { by: BY, now: NOW, progress: (done: number) => seen.push(done) };
    await expect(writeImport(cutOff, KEY, toWrite, told)).rejects.toThrow('Failed to fetch');
    await services.moment();
    expect(await ids('participant')).toHaveLength(200);
    await writeImport(lake(), KEY, toWrite, told);
    await services.moment();
    expect(await ids('participant')).toHaveLength(250);
    expect(seen.at(-1)).toBe(250);
    expect(await services.program.getDocument(ID)).toMatchObject({ state: 'written', by: BY });
    expect(await undoImport(lake(), ID, { now: NOW })).toEqual([]);
    await services.moment();
    expect(await ids('participant')).toEqual([]);
  });

  it('goes on too where only the answer was lost', async () => {
    const { toWrite } = await manyPlanned(services.program, KEY, 150);
    const real = lake();
    let lost = 0;
    const losing = {
      ...real,
      commit: async (...args: Parameters<typeof real.commit>) => {
        await real.commit(...args);
        lost += 1;
        if (lost === 1) throw new TypeError('Failed to fetch');
      },
    };
    await expect(writeImport(losing, KEY, toWrite, { by: BY, now: NOW })).rejects.toThrow('Failed to fetch');
    await writeImport(losing, KEY, toWrite, { by: BY, now: NOW });
    await services.moment();
    expect(await ids('participant')).toHaveLength(150);
  });

  it('of two who write the same file at once one is told, and everybody comes in once', async () => {
    const { toWrite } = await manyPlanned(services.program, KEY, 250);
    const both = await Promise.allSettled(
      ['Robin (example)', 'Sam (example)'].map((by) => writeImport(lake(), KEY, toWrite, { by, now: NOW })),
    );
    const refused = both.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
    expect(refused).toEqual([expect.any(ImportTaken)]);
    await services.moment();
    const emails = await services.program.fetch<string[]>('*[_type == "participant"].email');
    expect(emails).toHaveLength(250);
    expect(new Set(emails).size).toBe(250);
  });

  it('leaves out whoever came by another way in the meantime', async () => {
    const { toWrite } = await plannedImport(services.program, KEY);
    await addParticipant(services.program, { email: 'amra4@example.org', emailLower: 'amra4@example.org' });
    await services.moment();
    const meanwhile = await writeImport(lake(), KEY, toWrite, { by: BY, now: NOW });
    expect(meanwhile).toEqual([`participant.${KEY}-2-6`]);
    await services.moment();
    expect(await ids('participant')).toHaveLength(8);
    expect(await ids('match')).toHaveLength(2);
  });
});
