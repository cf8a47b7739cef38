import { expect, test } from 'vitest';
import { MatchOpen } from '../decisions/problems.ts';
import { lakeOf } from '../lake.fixture.ts';
import { approve } from './approve.ts';

const pair = {
  participantId: 'participant.a',
  connectorId: 'connector.b',
  score: 1,
  reasons: [],
  cautions: [],
};
const free = { isReady: true, others: 0 };
const first = { _id: 'match.a-b', status: 'approved', approvedAt: '2026-11-22T11:00:00Z', approvedBy: 'Sam' };

test('an approval makes the match unless it is there, in the name of who approved', async () => {
  const { client, writes } = lakeOf({ answer: free, documents: [first] });
  await approve(client, pair, 'Robin');
  expect(writes).toMatchObject([
    { mutations: [{ createIfNotExists: { _id: 'match.a-b', status: 'approved', approvedBy: 'Robin' } }] },
  ]);
});

test('who approves the same pair second learns who was first', async () => {
  const { client } = lakeOf({ answer: free, documents: [first] });
  expect(await approve(client, pair, 'Robin')).toEqual({ before: 'Sam' });
});

test.each([
  ['has another match by now', { isReady: true, others: 1 }],
  ['is no longer ready', { isReady: false, others: 0 }],
])('a person who %s is not matched', async (_title, answer) => {
  const { client, writes } = lakeOf({ answer });
  await expect(approve(client, pair, 'Robin')).rejects.toBeInstanceOf(MatchOpen);
  expect(writes).toEqual([]);
});
