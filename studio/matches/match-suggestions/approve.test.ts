import { expect, test } from 'vitest';
import { lakeOf } from '../../lake.fixture.ts';
import {
  MatchOpen,
  PairBlocked,
  problemInWords,
  RecordGone,
  RecordMoved,
} from '../../shared/decisions/problems.ts';
import { approve } from './approve.ts';

const pair = {
  participantId: 'participant.a',
  connectorId: 'connector.b',
  score: 1,
  reasons: [],
  cautions: [],
};
const participant = { _id: 'participant.a', _rev: 'p1', status: 'ready', field: 'nursing' };
const connector = { _id: 'connector.b', _rev: 'c1', status: 'active', fields: ['nursing'] };
const free = { participant, connector, matches: [], same: [] };
const matchOf = (person: string, to: string, status = 'asked') => ({
  _id: `match.${person}-${to}`,
  participant: { _ref: `participant.${person}` },
  connector: { _ref: `connector.${to}` },
  status,
});

test('an approval is one transaction that holds only while both people are as they were read', async () => {
  const { client, writes } = lakeOf({ answer: free });
  await approve(client, pair, 'Robin');
  expect(writes).toMatchObject([
    {
      mutations: [
        { create: { _id: 'match.a-b', status: 'approved', approvedBy: 'Robin' } },
        {
          patch: {
            id: 'participant.a',
            ifRevisionID: 'p1',
            set: { matchApprovedAt: expect.any(String) },
            unset: ['pairDecisions[_key == "b"]'],
          },
        },
        {
          patch: { id: 'connector.b', ifRevisionID: 'c1', set: { matchApprovedAt: expect.any(String) } },
        },
      ],
    },
  ]);
});

test('who approves the same pair second learns who was first, and writes nothing', async () => {
  const { client, writes } = lakeOf({
    answer: { ...free, same: [{ _id: 'match.a-b', status: 'asked', approvedBy: 'Sam' }] },
  });
  expect(await approve(client, pair, 'Robin')).toEqual({ before: 'Sam' });
  expect(writes).toEqual([]);
});

test('one’s own approval whose answer was lost counts as done when tried again', async () => {
  const { client, writes } = lakeOf({
    answer: { ...free, same: [{ _id: 'match.a-b', status: 'approved', approvedBy: 'Robin' }] },
  });
  expect(await approve(client, pair, 'Robin')).toEqual({});
  expect(writes).toEqual([]);
});

test('somebody who writes into one of the two records at that moment makes it decide anew', async () => {
  const { client, writes } = lakeOf({ answer: free, refuse: (nth) => (nth < 3 ? 409 : undefined) });
  await approve(client, pair, 'Robin');
  expect(writes).toHaveLength(1);
});

test.each([
  ['has another match by now', { matches: [matchOf('a', 'z')] }, MatchOpen, 'has a match under way'],
  [
    'is no longer ready',
    { participant: { ...participant, status: 'on-hold' } },
    PairBlocked,
    'not marked as ready',
  ],
  ['was sent to a Connector who is full', { matches: [matchOf('x', 'b')] }, PairBlocked, 'no free place'],
  [
    'was sent to a Connector who pauses',
    { connector: { ...connector, status: 'paused' } },
    PairBlocked,
    'paused',
  ],
  [
    'was refused for this Connector',
    {
      participant: {
        ...participant,
        pairDecisions: [{ decision: 'refused', connector: { _ref: 'connector.b' } }],
      },
    },
    PairBlocked,
    'refused',
  ],
  [
    'was matched with this Connector before',
    {
      matches: [matchOf('a', 'b', 'declined')],
      same: [{ _id: 'match.a-b', status: 'declined', approvedBy: 'Sam' }],
    },
    RecordMoved,
    'said no',
  ],
  ['was erased', { participant: null }, RecordGone, 'no longer there'],
])('a person who %s is not matched, and staff read why', async (_title, change, Problem, words) => {
  const { client, writes } = lakeOf({ answer: { ...free, ...change } });
  const problem = await approve(client, pair, 'Robin').catch((error: unknown) => error);
  expect(problem).toBeInstanceOf(Problem);
  expect(problemInWords(problem)).toContain(words);
  expect(writes).toEqual([]);
});

test('nobody is approved for themselves, however the address is written', async () => {
  const one = { ...participant, email: 'Ana+jobs@example.org' };
  const { client, writes } = lakeOf({
    answer: { ...free, participant: one, connector: { ...connector, email: 'ana@EXAMPLE.org' } },
  });
  await expect(approve(client, pair, 'Robin')).rejects.toBeInstanceOf(PairBlocked);
  expect(writes).toEqual([]);
});

const byHand = { reason: 'They met at our table in October', against: [] };

test.each([
  ['is full', { matches: [matchOf('x', 'b')] }, ['connector-full']],
  ['works in another field', { connector: { ...connector, fields: ['construction'] } }, ['no-shared-basis']],
  [
    'was refused before, and is full',
    {
      matches: [matchOf('x', 'b')],
      participant: {
        ...participant,
        pairDecisions: [{ decision: 'refused', connector: { _ref: 'connector.b' } }],
      },
    },
    ['refused', 'connector-full'],
  ],
])(
  'staff may choose a Connector who %s, and the match keeps why and against what',
  async (_title, change, against) => {
    const { client, writes } = lakeOf({ answer: { ...free, ...change } });
    await approve(client, { ...pair, byHand }, 'Robin');
    const kept = { byHand: { reason: byHand.reason, against }, history: [{ note: byHand.reason }] };
    expect(writes).toMatchObject([{ mutations: [{ create: kept }, {}, {}] }]);
  },
);

const before = (status: string, change: object = {}) => ({
  matches: [{ ...matchOf('a', 'b', status), ...change }],
  same: [{ _id: 'match.a-b', status, approvedBy: 'Sam' }],
});

test('a pair that was called off, though nobody said no, gets another match', async () => {
  const { client, writes } = lakeOf({
    answer: { ...free, ...before('cancelled', { endedFor: 'not-ready' }) },
  });
  expect(await approve(client, pair, 'Robin')).toMatchObject({ id: 'match.a-b-r2' });
  expect(writes).toMatchObject([
    { mutations: [{ create: { _id: 'match.a-b-r2', status: 'approved' } }, {}, {}] },
  ]);
});

test.each([
  ['cancelled', 'called-off', 'Staff cancelled a match of these two'],
  ['expired', 'not-answered', 'did not answer'],
])('a pair whose match was %s is for staff alone', async (status, against, words) => {
  const { client, writes } = lakeOf({ answer: { ...free, ...before(status) } });
  const problem = await approve(client, pair, 'Robin').catch((error: unknown) => error);
  expect(problemInWords(problem)).toContain(words);
  expect(writes).toEqual([]);
  await approve(client, { ...pair, byHand }, 'Robin');
  const kept = { _id: 'match.a-b-r2', byHand: { reason: byHand.reason, against: [against] } };
  expect(writes).toMatchObject([{ mutations: [{ create: kept }, {}, {}] }]);
});

test.each(['declined', 'introduced', 'met', 'not-met', 'closed'])(
  'a pair whose match was %s is for nobody',
  async (status) => {
    const { client, writes } = lakeOf({ answer: { ...free, ...before(status) } });
    await expect(approve(client, { ...pair, byHand }, 'Robin')).rejects.toBeInstanceOf(RecordMoved);
    expect(writes).toEqual([]);
  },
);

test.each([
  ['pauses', { connector: { ...connector, fields: ['construction'], status: 'paused' } }, PairBlocked],
  ['they shall not meet', { connector: { ...connector, doNotIntroduce: ['participant.a'] } }, PairBlocked],
  [
    'is not the only one asked',
    { connector: { ...connector, fields: ['construction'] }, matches: [matchOf('a', 'z')] },
    MatchOpen,
  ],
])('not even staff choose a Connector who %s', async (_title, change, Problem) => {
  const { client, writes } = lakeOf({ answer: { ...free, ...change } });
  await expect(approve(client, { ...pair, byHand }, 'Robin')).rejects.toBeInstanceOf(Problem);
  expect(writes).toEqual([]);
});
