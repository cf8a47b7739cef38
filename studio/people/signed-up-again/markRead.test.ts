import { expect, test } from 'vitest';
import { lakeOf } from '../../lake.fixture.ts';
import { RecordGone, RecordMoved } from '../../shared/decisions/problems.ts';
import { markRead } from './markRead.ts';

const seen = '2026-11-28T10:00:00.000Z';
const stored = {
  _id: 'participant.a',
  _rev: 'one',
  _type: 'participant',
  status: 'withdrawn',
  signedUpAgainAt: seen,
};

test('who has read what somebody sent again takes them off the list, and changes nothing else', async () => {
  const { client, writes } = lakeOf({ documents: [stored] });
  await markRead(client, stored._id, seen);
  expect(writes).toMatchObject([
    { mutations: [{ patch: { id: stored._id, ifRevisionID: 'one', unset: ['signedUpAgainAt'] } }] },
  ]);
});

test('whoever has signed up once more since stays on it', async () => {
  const { client, writes } = lakeOf({
    documents: [{ ...stored, signedUpAgainAt: '2026-11-28T11:00:00.000Z' }],
  });
  await expect(markRead(client, stored._id, seen)).rejects.toBeInstanceOf(RecordMoved);
  expect(writes).toEqual([]);
});

test('read by two it is read once, and nobody who was erased is made again', async () => {
  const { _rev, _id, _type } = stored;
  const { client, writes } = lakeOf({ documents: [{ _rev, _id, _type }] });
  await markRead(client, _id, seen);
  expect(writes).toEqual([]);
  await expect(markRead(lakeOf({}).client, _id, seen)).rejects.toBeInstanceOf(RecordGone);
});
