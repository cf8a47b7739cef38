import { expect, test } from 'vitest';
import { undoable } from '../../../program/undo.ts';
import { lakeOf } from '../../lake.fixture.ts';
import { MatchOpen, RecordGone, RecordMoved, TooLate } from './problems.ts';
import { undoDecision } from './undoDecision.ts';

const now = new Date().toISOString();
const ago = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString();
const decided = (at: string, change = {}) => ({
  ...{ _id: 'participant.a', _rev: 'two', _type: 'participant', status: 'ready', readyAt: at },
  undoable: undoable(at, 'received', { pausedUntil: '2026-12-24' }, ['readyAt', 'pausedUntil']),
  history: [{ at, to: 'ready' }],
  ...change,
});
const undo = { id: 'participant.a', at: now, minutes: 3, by: 'Robin' };

test('a decision is taken back to the last field, and the history says who did', async () => {
  const { client, writes } = lakeOf({ documents: [decided(now)] });
  await undoDecision(client, undo);
  expect(writes).toMatchObject([
    {
      mutations: [
        {
          patch: {
            id: 'participant.a',
            ifRevisionID: 'two',
            set: { status: 'received', pausedUntil: '2026-12-24' },
            unset: ['undoable', 'readyAt'],
            insert: {
              items: [{ who: 'staff', by: 'Robin', from: 'ready', to: 'received', letter: 'none' }],
            },
          },
        },
      ],
    },
  ]);
});

test('a match that the decision made is gone, with its history', async () => {
  const history = [{ at: now, to: 'approved' }];
  const match = { _id: 'match.a-b', _rev: 'one', status: 'approved', undoable: undoable(now, ''), history };
  const { client, writes } = lakeOf({ documents: [match] });
  await undoDecision(client, { ...undo, id: match._id });
  expect(writes).toMatchObject([
    {
      mutations: [
        { patch: { id: match._id, ifRevisionID: 'one' } },
        { delete: { id: match._id, purge: true } },
      ],
    },
  ]);
});

test.each([
  ['the minutes are over', [decided(ago(4))], ago(4), TooLate],
  ['somebody decided anew', [decided(ago(1))], ago(2), RecordMoved],
  [
    'the person has withdrawn since',
    [
      decided(now, {
        status: 'withdrawn',
        history: [
          { at: now, to: 'ready' },
          { at: new Date(Date.now() + 1000).toISOString(), to: 'withdrawn' },
        ],
      }),
    ],
    now,
    RecordMoved,
  ],
  ['the record was erased', [], now, RecordGone],
])('nothing is changed when %s', async (_title, documents, at, Problem) => {
  const { client, writes } = lakeOf({ documents });
  const moment = documents[0]?.undoable?.at;
  await expect(
    undoDecision(client, { ...undo, at: Problem === TooLate && moment ? moment : at }),
  ).rejects.toBeInstanceOf(Problem);
  expect(writes).toEqual([]);
});

test('an answer to a Connector is taken back where it stands: the match stays asked', async () => {
  const match = {
    ...{ _id: 'match.a-b', _rev: 'two', status: 'asked', answerToConnector: 'Yes' },
    history: [{ at: ago(60), to: 'asked' }],
    undoable: undoable(now, 'asked', {}, ['answerToConnector']),
  };
  const { client, writes } = lakeOf({ documents: [match] });
  await undoDecision(client, { ...undo, id: match._id });
  const patch = {
    unset: ['undoable', 'answerToConnector'],
    insert: { items: [{ from: '', to: '', by: 'Robin' }] },
  };
  expect(writes).toMatchObject([{ mutations: [{ patch }] }]);
});

test('with an approval comes back what was decided about the pair before', async () => {
  const refusal = { _key: 'b', decision: 'refused', note: 'They work together' };
  const match = {
    ...{ _id: 'match.a-b', _rev: 'one', status: 'approved', participant: { _ref: 'participant.a' } },
    history: [{ at: now, to: 'approved' }],
    undoable: undoable(now, '', { pairDecision: refusal }, ['pairDecision']),
  };
  const { client, writes } = lakeOf({ documents: [match] });
  await undoDecision(client, { ...undo, id: match._id });
  const back = { patch: { id: 'participant.a', insert: { items: [refusal] } } };
  expect(writes).toMatchObject([{ mutations: [{}, { delete: { id: match._id } }, back] }]);
});

const cancelled = {
  ...{
    _id: 'match.a-b',
    _rev: 'two',
    _type: 'match',
    status: 'cancelled',
    participant: { _ref: 'participant.a' },
  },
  undoable: undoable(now, 'asked'),
  history: [{ at: now, to: 'cancelled' }],
};
const free = { _id: 'participant.a', _rev: 'five', _type: 'participant', status: 'ready' };

test('a match that was cancelled is open again, and holds its participant as they were read', async () => {
  const { client, writes } = lakeOf({ documents: [cancelled, free], answer: 0 });
  await undoDecision(client, { ...undo, id: cancelled._id });
  expect(writes).toMatchObject([
    {
      mutations: [
        { patch: { id: cancelled._id, ifRevisionID: 'two', set: { status: 'asked' } } },
        { patch: { id: free._id, ifRevisionID: 'five' } },
      ],
    },
  ]);
});

test('a match is not open again beside another that was approved for the same participant since', async () => {
  const { client, writes } = lakeOf({ documents: [cancelled, free], answer: 1 });
  await expect(undoDecision(client, { ...undo, id: cancelled._id })).rejects.toThrow(MatchOpen);
  expect(writes).toEqual([]);
});
