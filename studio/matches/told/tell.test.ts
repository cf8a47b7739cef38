import { expect, test } from 'vitest';
import { lakeOf } from '../../lake.fixture.ts';
import { RecordGone, RecordMoved } from '../../shared/decisions/problems.ts';
import { tell } from './tell.ts';

const match = {
  _id: 'match.a-b',
  _rev: 'one',
  _type: 'match',
  status: 'asked',
  participant: { _ref: 'participant.a' },
  connector: { _ref: 'connector.b' },
};
const yes = {
  told: { what: 'yes' },
  source: 'telephone',
  letters: 'none',
  by: 'Robin Staff (example)',
} as const;

test('what staff were told is written upon what was read, and moves nothing: the program does', async () => {
  const { client, writes } = lakeOf({ documents: [match] });
  await tell(client, match._id, yes);
  expect(writes).toMatchObject([
    {
      mutations: [
        {
          patch: {
            id: match._id,
            ifRevisionID: 'one',
            set: { toldAt: expect.any(String) },
            insert: { items: [{ ...yes, _key: expect.any(String), at: expect.any(String) }] },
          },
        },
      ],
    },
  ]);
  expect(JSON.stringify(writes)).not.toContain('status');
});

test('it is written once, under one key, where somebody wrote into the match at that moment', async () => {
  const { client, writes } = lakeOf({ documents: [match], refuse: (nth) => (nth === 1 ? 409 : undefined) });
  await tell(client, match._id, yes);
  expect(writes).toHaveLength(1);
});

test('what no longer fits the match is not written', async () => {
  const { client, writes } = lakeOf({ documents: [{ ...match, status: 'cancelled' }] });
  await expect(tell(client, match._id, yes)).rejects.toBeInstanceOf(RecordMoved);
  await expect(tell(client, 'match.gone-gone', yes)).rejects.toBeInstanceOf(RecordGone);
  expect(writes).toEqual([]);
});
