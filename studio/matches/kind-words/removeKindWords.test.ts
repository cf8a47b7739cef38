import { expect, test } from 'vitest';
import { lakeOf } from '../../lake.fixture.ts';
import { RecordGone } from '../../shared/decisions/problems.ts';
import { removeKindWords } from './removeKindWords.ts';

const match = {
  _id: 'match.a-b',
  _rev: 'one',
  _type: 'match',
  status: 'met',
  participant: { _ref: 'participant.a' },
  connector: { _ref: 'connector.b' },
  kindWords: { text: 'You helped me.', allowedAt: '2026-11-20T12:00:00.000Z' },
};

test('words are taken off upon what was read, and the history says who did it', async () => {
  const { client, writes } = lakeOf({ documents: [match] });
  await removeKindWords(client, match._id, 'Robin');
  expect(writes).toMatchObject([{ mutations: [{ patch: { ifRevisionID: 'one', unset: ['kindWords'] } }] }]);
  // By this the functions know that the past is to be forgotten, and the webhook tells them.
  expect(writes).toMatchObject([
    { mutations: [{ patch: { set: { forgetAt: expect.any(String), toldAt: expect.any(String) } } }] },
  ]);
  expect(JSON.stringify(writes)).toContain('words-removed');
  expect(JSON.stringify(writes)).toContain('Robin');
});

test('where there are none nothing is written, and of a match that is gone it is said', async () => {
  const { kindWords: _none, ...bare } = match;
  const { client, writes } = lakeOf({ documents: [bare] });
  await removeKindWords(client, match._id, 'Robin');
  expect(writes).toEqual([]);
  await expect(removeKindWords(client, 'match.gone', 'Robin')).rejects.toThrow(RecordGone);
});
