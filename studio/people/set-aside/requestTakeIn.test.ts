import { expect, test } from 'vitest';
import { lakeOf } from '../../lake.fixture.ts';
import { RecordGone } from '../../shared/decisions/problems.ts';
import { requestTakeIn } from './requestTakeIn.ts';

const stored = { _id: 'setAside.a', _rev: 'one', _type: 'setAside', why: 'maybe-a-machine' };

test('staff ask once that a form is taken in, and the program does the rest', async () => {
  const { client, writes } = lakeOf({ documents: [stored] });
  await requestTakeIn(client, stored._id, 'Robin');
  expect(writes).toMatchObject([
    {
      mutations: [
        {
          patch: {
            id: stored._id,
            ifRevisionID: 'one',
            set: { takeInRequestedAt: expect.any(String), takeInRequestedBy: 'Robin' },
          },
        },
      ],
    },
  ]);
  const asked = lakeOf({ documents: [{ ...stored, takeInRequestedAt: '2026-11-28T10:00:00Z' }] });
  await requestTakeIn(asked.client, stored._id, 'Robin');
  expect(asked.writes).toEqual([]);
});

test('a form that was taken in or deleted meanwhile is not made again', async () => {
  const { client, writes } = lakeOf({});
  await expect(requestTakeIn(client, stored._id, 'Robin')).rejects.toBeInstanceOf(RecordGone);
  expect(writes).toEqual([]);
});
