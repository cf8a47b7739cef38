import { expect, test } from 'vitest';
import { lakeOf } from '../../lake.fixture.ts';
import { RecordGone } from '../../shared/decisions/problems.ts';
import { confirmsErasure, requestErasure } from './requestErasure.ts';

const person = { _id: 'participant.a', _rev: 'one', _type: 'participant' };

test('Studio writes that a person is to be erased, and nothing else', async () => {
  const { client, writes } = lakeOf({ documents: [person] });
  await requestErasure(client, person._id, 'Robin');
  expect(writes).toMatchObject([
    {
      mutations: [
        {
          patch: { id: person._id, set: { eraseRequestedAt: expect.any(String), eraseRequestedBy: 'Robin' } },
        },
      ],
    },
  ]);
});

test('of the two people whom a partner’s form names, the request says which', async () => {
  const { client, writes } = lakeOf({ documents: [{ ...person, _id: 'partnerReferral.a' }] });
  await requestErasure(client, 'partnerReferral.a', 'Robin', 'partner');
  expect(writes).toMatchObject([{ mutations: [{ patch: { set: { eraseRequestedOf: 'partner' } } }] }]);
});

test('who is to be erased already is not asked for again', async () => {
  const { client, writes } = lakeOf({ documents: [{ ...person, eraseRequestedAt: '2026-11-22T12:00:00Z' }] });
  await requestErasure(client, person._id, 'Robin');
  expect(writes).toEqual([]);
});

test('a record that is gone is not made again', async () => {
  await expect(requestErasure(lakeOf({}).client, person._id, 'Robin')).rejects.toBeInstanceOf(RecordGone);
});

test.each([
  ['erase', true],
  [' Erase ', true],
  ['layla  hassan (example)', true],
  ['Layla', false],
  ['', false],
])('“%s” typed confirms the erasure of Layla Hassan (example): %s', (typed, confirms) => {
  expect(confirmsErasure(typed, 'Layla Hassan (example)')).toBe(confirms);
});

test('a person without a name is not erased by typing nothing', () => {
  expect(confirmsErasure('  ', '')).toBe(false);
});
