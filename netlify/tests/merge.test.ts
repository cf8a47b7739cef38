import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { begin } from '../../program/history.ts';
import { mergeId } from '../../program/merge/mergeRecord.ts';
import { MergeRefused } from '../../program/merge/refusals.ts';
import { weakReference } from '../../program/references.ts';
import { undoable } from '../../program/undo.ts';
import { readEnvironment } from '../environment.ts';
import { findMissedEffects, handleRecordChange } from '../services/background/recordChanges.ts';
import { accept } from '../services/matches/answers.ts';
import { askConnector } from '../services/matches/questions.ts';
import { ago, kindsAbout, NOW } from './introduced.fixture.ts';
import { apart, merge } from './merge.fixture.ts';
import { addConnector, addMatch, addParticipant } from './people.fixture.ts';
import { startServices } from './services.fixture.ts';

/* Two records of one person: what staff do with them while questions are open, at once, twice and half. */

let services: Awaited<ReturnType<typeof startServices>>;
beforeAll(async () => {
  services = await startServices();
});
afterEach(() => services.faults.lake());
afterAll(() => services.close());

const read = (id: string) => services.program.getDocument(id);
const participant = (change?: Record<string, unknown>) => addParticipant(services.program, change);
const connector = (change?: Record<string, unknown>) => addConnector(services.program, change);
const why = (attempt: Promise<unknown>) =>
  attempt.then(
    () => 'done',
    (error: unknown) => (error instanceof MergeRefused ? error.why : error),
  );

/** A question to a connector about a participant, as it is asked. */
async function asked(person: string, of: string) {
  const match = await addMatch(services.program, person, of, {
    history: [
      { ...begin('approved', { at: new Date(ago(1)), who: 'staff', by: 'Robin' }), _key: 'approved' },
    ],
  });
  await askConnector(readEnvironment(), match, NOW);
  return match;
}

/** What follows from a merge: the webhook of each of these records, twice. */
async function follow(...ids: string[]) {
  for (const id of [...ids, ...ids]) await handleRecordChange(readEnvironment(), id, NOW);
}

describe('a merge while a question is open', () => {
  it('for the one that goes: it goes on, and the Connector’s yes introduces the one that stays', async () => {
    const [stays, goes, of] = [await participant(), await participant(), await connector()];
    const match = await asked(goes, of);
    await merge(services.program, stays, goes);
    await follow(match, mergeId(goes));
    expect(await read(match)).toMatchObject({ status: 'asked', participant: { _ref: stays } });
    await accept(readEnvironment(), match, NOW);
    expect([(await read(match))?.status, (await read(stays))?.status]).toEqual(['introduced', 'introduced']);
    expect(await kindsAbout(services.program, match)).toEqual([
      'introduction-connector',
      'introduction-participant',
      'question',
    ]);
  });

  it('for both to the same Connector: the first stays, and nobody is written to about the second', async () => {
    const [stays, goes, of] = [
      await participant(),
      await participant(),
      await connector({ monthlyCapacity: 5 }),
    ];
    const [first, second] = [await asked(stays, of), await asked(goes, of)];
    await services.program
      .patch(first)
      .set({ askedAt: ago(2) })
      .commit();
    const { ended } = await merge(services.program, stays, goes);
    expect(ended).toMatchObject([{ id: second, why: 'asked-twice', isTold: false }]);
    await follow(first, second, mergeId(goes));
    expect([(await read(first))?.status, (await read(second))?.status]).toEqual(['asked', 'cancelled']);
    expect(await kindsAbout(services.program, second)).toEqual(['question']);
    expect(await findMissedEffects(readEnvironment(), NOW)).not.toContain(second);
  });

  it('for both to different Connectors: the first stays, the second Connector is told once', async () => {
    const [stays, goes] = [await participant(), await participant()];
    const [one, other] = [await connector(), await connector()];
    const [first, second] = [await asked(goes, one), await asked(stays, other)];
    await services.program
      .patch(first)
      .set({ askedAt: ago(2) })
      .commit();
    await merge(services.program, stays, goes);
    await follow(first, second, mergeId(goes));
    expect([(await read(first))?.status, (await read(second))?.status]).toEqual(['asked', 'cancelled']);
    expect(await kindsAbout(services.program, second)).toEqual(['question', 'question-withdrawn']);
    expect(await kindsAbout(services.program, first)).toEqual(['question']);
    // Nobody said no: the other Connector may be asked about them another time.
    expect(await read(second)).toMatchObject({ endedFor: 'merged' });
  });

  it('of somebody who is introduced by the other record: the question is taken back', async () => {
    const [stays, goes] = [await participant({ status: 'introduced' }), await participant()];
    const [one, other] = [await connector(), await connector()];
    await addMatch(services.program, stays, one, { status: 'introduced', introducedAt: ago(3) });
    const match = await asked(goes, other);
    expect((await merge(services.program, stays, goes)).ended).toMatchObject([
      { why: 'not-waiting', isTold: true },
    ]);
    await follow(match);
    expect((await read(match))?.status).toBe('cancelled');
    expect(await kindsAbout(services.program, match)).toEqual(['question', 'question-withdrawn']);
    expect((await read(stays))?.status).toBe('introduced');
  });

  it('of two introductions to the same Connector one counts, and nobody is ready again by it', async () => {
    const [stays, goes] = [
      await participant({ status: 'introduced' }),
      await participant({ status: 'introduced' }),
    ];
    const of = await connector();
    const introduced = (who: string, days: number) =>
      addMatch(services.program, who, of, {
        ...{ status: 'introduced', introducedAt: ago(days), approvedAt: ago(days) },
        history: [{ ...begin('introduced', { at: new Date(ago(days)), who: 'program' }), _key: 'i' }],
      });
    const [first, second] = [await introduced(goes, 9), await introduced(stays, 3)];
    await merge(services.program, stays, goes);
    await follow(first, second, stays);
    expect([(await read(first))?.status, (await read(second))?.status]).toEqual(['introduced', 'cancelled']);
    expect(await kindsAbout(services.program, second)).toEqual([]);
    expect((await read(stays))?.status).toBe('introduced');
  });

  it('of a Connector: what both were asked goes on, and the yes of either is a yes', async () => {
    const [stays, goes] = [await connector({ monthlyCapacity: 5 }), await connector({ monthlyCapacity: 5 })];
    const [one, other] = [await participant(), await participant()];
    const [first, second] = [await asked(one, stays), await asked(other, goes)];
    await merge(services.program, stays, goes);
    await accept(readEnvironment(), second, NOW);
    expect(await read(second)).toMatchObject({ status: 'introduced', connector: { _ref: stays } });
    expect((await read(first))?.status).toBe('asked');
  });
});

describe('a merge is refused', () => {
  it('of a record with itself, and of two kinds', async () => {
    const [one, other] = [await participant(), await connector()];
    expect(await why(merge(services.program, one, one))).toBe('same');
    expect(await why(merge(services.program, one, other))).toBe('two-kinds');
  });

  it('with a record that is being erased, or is gone', async () => {
    const [one, other] = [await participant(), await participant({ eraseRequestedAt: NOW.toISOString() })];
    expect(await why(merge(services.program, one, other))).toBe('erasing');
    expect(await why(merge(services.program, other, one))).toBe('erasing');
    expect(await why(merge(services.program, one, 'participant.never'))).toBe('gone');
  });

  it('while a decision of staff can still be taken back', async () => {
    const decided = undoable(new Date().toISOString(), 'received', {}, []);
    const [one, other] = [await participant(), await participant({ undoable: decided })];
    expect(await why(merge(services.program, one, other))).toBe('decision-waits');
  });

  it('where one of the two was changed since staff looked at them', async () => {
    const [one, other] = [await participant(), await participant()];
    const looked = merge(services.program, one, other);
    await services.program.patch(other).set({ phone: '1' }).commit();
    expect(['changed', 'done']).toContain(await why(looked));
  });
});

describe('two members of staff', () => {
  it('who merge the same two at once make one of them, whichever is to stay', async () => {
    const [one, other] = [await participant({ goal: 'one' }), await participant({ goal: 'other' })];
    const answers = await Promise.all([
      why(merge(services.program, one, other)),
      why(merge(services.program, other, one)),
      why(merge(services.program, one, other)),
    ]);
    expect(answers.filter((answer) => answer === 'done')).toHaveLength(1);
    const rest = answers.filter((answer) => answer !== 'done');
    for (const answer of rest) expect(['merged-already', 'changed', 'gone']).toContain(answer);
    expect([await read(one), await read(other)].filter(Boolean)).toHaveLength(1);
    expect(
      await services.program.fetch('count(*[_type == "merge" && gone in $both])', { both: [one, other] }),
    ).toBe(1);
  });

  it('who take it apart at once do it once', async () => {
    const [one, other] = [await participant(), await participant()];
    await merge(services.program, one, other);
    const answers = await Promise.all([
      why(apart(services.program, other)),
      why(apart(services.program, other)),
    ]);
    expect(answers.toSorted()).toEqual(['apart-already', 'done']);
    expect([await read(one), await read(other)].filter(Boolean)).toHaveLength(2);
  });
});

describe('cut off', () => {
  it('before it is written, nothing is; with its answer lost, all is, and pressed again it says so', async () => {
    const [one, other, of] = [await participant(), await participant(), await connector()];
    const match = await asked(other, of);
    await services.faults.lake({ match: '/data/mutate/program', status: 503 });
    expect(await why(merge(services.program, one, other))).toBeInstanceOf(Error);
    await services.faults.lake();
    expect(await read(match)).toMatchObject({ participant: { _ref: other } });
    expect(await read(other)).toBeDefined();
    await services.faults.lake({ match: '/data/mutate/program', drop: true });
    expect(await why(merge(services.program, one, other))).not.toBe('done');
    await services.faults.lake();
    expect(await why(merge(services.program, one, other))).toBe('merged-already');
    expect(await read(match)).toMatchObject({ participant: { _ref: one } });
    expect(await read(other)).toBeUndefined();
  });

  it('a letter that was written in that moment is brought along by the webhook, or by the sweep', async () => {
    const [one, other] = [await participant(), await participant()];
    await merge(services.program, one, other);
    const letter = {
      _id: `letter.ready-${other.slice(12)}`,
      _type: 'letter',
      kind: 'ready',
      status: 'sent',
      to: 'x@example.org',
    };
    await services.program.create({ ...letter, participant: weakReference(other) });
    await services.moment();
    expect(await findMissedEffects(readEnvironment(), new Date())).toContain(mergeId(other));
    await follow(mergeId(other));
    expect(await read(letter._id)).toMatchObject({ participant: { _ref: one } });
    await services.moment();
    expect(await findMissedEffects(readEnvironment(), new Date())).not.toContain(mergeId(other));
    await apart(services.program, other);
    expect(await read(letter._id)).toMatchObject({ participant: { _ref: other } });
  });
});

describe('taken apart', () => {
  it('both are as they were; what was changed since, and what happened since, stays where it is', async () => {
    const [one, other, of] = [
      await participant({ goal: 'one' }),
      await participant({ goal: 'other', phone: '2' }),
      await connector(),
    ];
    const old = await addMatch(services.program, other, of, { status: 'declined' });
    await merge(services.program, one, other, { goal: 'goes', phone: 'goes' });
    await services.program.patch(one).set({ goal: 'corrected since' }).commit();
    const since = await asked(one, await connector());
    const { changedSince } = await apart(services.program, other);
    expect(changedSince).toEqual(['goal']);
    expect(await read(one)).toMatchObject({ goal: 'corrected since', phone: '+1 314 555 0100' });
    expect(await read(other)).toMatchObject({ goal: 'other', phone: '2', status: 'ready' });
    expect(await read(one)).not.toHaveProperty('otherEmails');
    expect(await read(old)).toMatchObject({ participant: { _ref: other } });
    expect(await read(since)).toMatchObject({ participant: { _ref: one }, status: 'asked' });
  });

  it('of several the last is taken apart first, and what was merged into one that went comes with it', async () => {
    const [one, two, three, of] = [
      await participant(),
      await participant(),
      await participant(),
      await connector(),
    ];
    const match = await addMatch(services.program, three, of, { status: 'declined' });
    await merge(services.program, two, three, {}, new Date(ago(2)));
    await services.moment();
    await merge(services.program, one, two, {}, new Date(ago(1)));
    await services.moment();
    expect(await read(match)).toMatchObject({ participant: { _ref: one } });
    expect(await why(apart(services.program, three))).toBe('newer-first');
    await apart(services.program, two);
    expect(await read(match)).toMatchObject({ participant: { _ref: two } });
    await apart(services.program, three);
    expect(await read(match)).toMatchObject({ participant: { _ref: three } });
    expect(await read(three)).toMatchObject({ email: expect.stringContaining('participant') });
  });
});
