import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { MISSED_NOTE, NOT_MET_NOTE } from '../../../program/matches/noShows.ts';
import { stateSince } from '../../../program/stateSince.ts';
import { lakeOf } from '../../lake.fixture.ts';
import { RecordGone, RecordMoved } from '../../shared/decisions/problems.ts';
import { historyLines } from '../../shared/form/historyLine.ts';
import { matchStatusWords } from '../../shared/labels/matches.ts';
import { answersIn, putRight, puttable } from './putRight.ts';

const BY = { note: 'The wrong card', by: 'Robin (example)' };
const INTRODUCED = {
  _key: 'i',
  at: '2026-11-01T12:00:00Z',
  who: 'program',
  from: 'accepted',
  to: 'introduced',
};
const line = (to: string) => ({
  ...{ _key: 'm', at: '2026-11-20T12:00:00Z', who: 'staff', by: 'Sam (example)', from: 'introduced', to },
  ...{ toldBy: 'connector', source: 'telephone' },
});
const base = {
  ...{ _id: 'match.a-b', _rev: 'one', _type: 'match' },
  ...{ participant: { _ref: 'participant.a' }, connector: { _ref: 'connector.b' } },
  introducedAt: '2026-11-01T12:00:00Z',
};
const met = { ...base, status: 'met', metOn: '2026-11-20', history: [INTRODUCED, line('met')] };
const missed = {
  ...{ ...base, status: 'not-met', notMetReason: 'no-show-participant' },
  history: [INTRODUCED, line('not-met')],
};
const personIn = (status: string, note: string, noShows: number) => ({
  ...{ _id: 'participant.a', _rev: 'two', _type: 'participant', status, noShows },
  history: [{ _key: 'f', at: '2026-11-20T12:00:00Z', who: 'program', from: 'introduced', to: status, note }],
});

const patchSchema = z.object({
  patch: z.looseObject({ id: z.string(), ifRevisionID: z.string(), unset: z.array(z.string()) }),
});
const patchesOf = (write: unknown) =>
  z
    .object({ mutations: z.array(patchSchema) })
    .parse(write)
    .mutations.map(({ patch }) => patch);

describe('a meeting that was entered by mistake', () => {
  test('is none: the match is introduced since it was, and the history keeps both', async () => {
    const { client, writes } = lakeOf({ documents: [met] });
    await putRight(client, met._id, { what: 'not-known' }, BY);
    const [patch, ...others] = patchesOf(writes[0]);
    expect(others).toEqual([]);
    expect(patch).toMatchObject({ id: met._id, ifRevisionID: 'one', unset: ['metOn', 'notMetReason'] });
    const { status, history } = z
      .object({ status: z.string(), history: z.array(z.looseObject({ to: z.string(), at: z.string() })) })
      .parse(patch?.set);
    expect(status).toBe('introduced');
    expect(stateSince(history, status)).toBe(INTRODUCED.at);
    expect(history.map(({ to }) => to)).not.toContain('met');
    expect(historyLines(history, matchStatusWords).map(({ title }) => title)).toEqual([
      'The Connector said yes → Introduced',
      'Corrected: Where it is: Introduced → Met',
      'Corrected: Where it is: Met → Introduced',
    ]);
    expect(history[1]).toMatchObject({ by: 'Sam (example)', toldBy: 'connector' });
    expect(history[2]).toMatchObject({ who: 'staff', ...BY });
  });

  test.each([
    ['ready', NOT_MET_NOTE, 1, [], 0],
    ['on-hold', MISSED_NOTE, 3, ['pausedUntil'], 2],
  ] as const)(
    'as missed introduces who is %s by it again, and does not count',
    async (status, note, noShows, unset, counted) => {
      const { client, writes } = lakeOf({ documents: [missed, personIn(status, note, noShows)], answer: 0 });
      await putRight(client, missed._id, { what: 'not-known' }, BY);
      const person = patchesOf(writes[0])[1];
      expect(person).toMatchObject({ id: 'participant.a', ifRevisionID: 'two', unset });
      expect(person?.set).toMatchObject({ status: 'introduced', noShows: counted });
    },
  );

  test.each([
    ['another Connector is asked about them', personIn('ready', NOT_MET_NOTE, 1), 1],
    ['staff decided about them since', personIn('ready', 'found ready', 1), 0],
    ['they have left since', personIn('withdrawn', NOT_MET_NOTE, 1), 0],
  ])('as missed leaves the participant where they are when %s', async (_why, person, others) => {
    const { client, writes } = lakeOf({ documents: [missed, person], answer: others });
    await putRight(client, missed._id, { what: 'not-known' }, BY);
    expect(patchesOf(writes[0])[1]?.set).toEqual({ noShows: 0 });
  });
});

test('another day stands where the wrong one stood', async () => {
  const { client, writes } = lakeOf({ documents: [met] });
  await putRight(client, met._id, { what: 'day', on: '2026-11-18' }, { ...BY, note: '' });
  expect(patchesOf(writes[0])[0]?.set).toMatchObject({
    metOn: '2026-11-18',
    history: [
      INTRODUCED,
      line('met'),
      { field: 'metOn', before: expect.stringContaining('20'), after: expect.stringContaining('18') },
    ],
  });
});

describe('an answer about what came of it', () => {
  const asked = { _key: 'day-30', day: 30, askedAt: '2026-12-01T12:00:00Z' };
  const answered = { ...asked, answeredAt: '2026-12-02T12:00:00Z', outcome: 'job' };
  const unasked = { _key: 'day-12', day: 12, answeredAt: '2026-11-13T12:00:00Z', outcome: 'interview' };
  const match = { ...met, outcomes: [unasked, answered] };

  test('is another one from then on', async () => {
    const { client, writes } = lakeOf({ documents: [match] });
    await putRight(client, met._id, { what: 'outcome', key: 'day-30', outcome: 'study' }, BY);
    const set = patchesOf(writes[0])[0]?.set;
    expect(set).toMatchObject({ outcomes: [unasked, { ...answered, outcome: 'study' }] });
    expect(set).toMatchObject({
      history: [
        INTRODUCED,
        line('met'),
        { field: 'outcome', before: 'After 30 days: A job', after: 'Further study' },
      ],
    });
  });

  test('is taken away: the question stays put, and what was told unasked is gone', async () => {
    const taken = async (key: string) => {
      const { client, writes } = lakeOf({ documents: [match] });
      await putRight(client, met._id, { what: 'outcome', key, outcome: undefined }, BY);
      return patchesOf(writes[0])[0]?.set;
    };
    expect(await taken('day-30')).toMatchObject({ outcomes: [unasked, asked] });
    expect(await taken('day-12')).toMatchObject({ outcomes: [answered] });
  });

  test('that is no longer there is said, and nothing is written', async () => {
    const { client, writes } = lakeOf({ documents: [met] });
    const gone = putRight(client, met._id, { what: 'outcome', key: 'day-30', outcome: 'study' }, BY);
    await expect(gone).rejects.toBeInstanceOf(RecordMoved);
    expect(writes).toEqual([]);
  });

  test('is offered by its words', () => {
    const read = { status: 'met', outcomes: [unasked, answered] } as const;
    expect(answersIn({ outcomes: [{ ...asked }] })).toEqual([]);
    expect(puttable({ ...read, outcomes: [{ ...asked }] })).toEqual(['day', 'not-known']);
  });
});

test('a match about which nothing is known, or that is gone, has nothing to put right', async () => {
  const introduced = { ...base, status: 'introduced', history: [INTRODUCED] };
  const { client, writes } = lakeOf({ documents: [introduced] });
  await expect(putRight(client, base._id, { what: 'not-known' }, BY)).rejects.toBeInstanceOf(RecordMoved);
  await expect(putRight(client, 'match.gone-gone', { what: 'not-known' }, BY)).rejects.toBeInstanceOf(
    RecordGone,
  );
  expect(writes).toEqual([]);
});
