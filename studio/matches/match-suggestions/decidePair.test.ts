import { expect, test } from 'vitest';
import { lakeOf } from '../../lake.fixture.ts';
import { PairBlocked, RecordGone } from '../../shared/decisions/problems.ts';
import { decidePair } from './decidePair.ts';

const pair = { participantId: 'participant.a', connectorId: 'connector.b' };
const documents = [{ _id: 'participant.a' }];

test('a refusal is kept with the person: who, when and why', async () => {
  const { client, writes } = lakeOf({ documents });
  await decidePair(client, pair, 'refused', { by: 'Robin', note: 'They work together' });
  expect(writes).toMatchObject([
    {
      mutations: [
        {
          patch: {
            id: 'participant.a',
            unset: ['pairDecisions[_key == "b"]'],
            insert: {
              items: [
                {
                  _key: 'b',
                  decision: 'refused',
                  connector: { _ref: 'connector.b', _weak: true },
                  by: 'Robin',
                  note: 'They work together',
                  at: expect.any(String),
                },
              ],
            },
          },
        },
      ],
    },
  ]);
});

test('a person has one pin at most: a new one takes the place of another', async () => {
  const { client, writes } = lakeOf({ documents });
  await decidePair(client, pair, 'pinned', { by: undefined });
  expect(writes).toMatchObject([
    { mutations: [{ patch: { unset: [expect.any(String), 'pairDecisions[decision == "pinned"]'] } }] },
  ]);
});

test('what was decided can be taken back, and who did is kept in its place', async () => {
  const { client, writes } = lakeOf({ documents });
  await decidePair(client, pair, 'taken-back', { by: 'Sam' });
  const taken = { _key: 'b', decision: 'taken-back', by: 'Sam' };
  expect(writes).toMatchObject([
    { mutations: [{ patch: { unset: ['pairDecisions[_key == "b"]'], insert: { items: [taken] } } }] },
  ]);
});

test('a person who was erased is not made again by a decision', async () => {
  const { client, writes } = lakeOf({});
  await expect(decidePair(client, pair, 'refused', { by: 'Robin' })).rejects.toBeInstanceOf(RecordGone);
  expect(writes).toEqual([]);
});

test('nobody is pinned to themselves, however the address is written', async () => {
  const people = [
    { _id: 'participant.a', email: 'Ana+jobs@example.org' },
    { _id: 'connector.b', email: 'ana@EXAMPLE.org' },
  ];
  const { client, writes } = lakeOf({ documents: people });
  await expect(decidePair(client, pair, 'pinned', { by: undefined })).rejects.toBeInstanceOf(PairBlocked);
  expect(writes).toEqual([]);
  await decidePair(client, pair, 'refused', { by: undefined });
  expect(writes).toHaveLength(1);
});
