import { expect, test } from 'vitest';
import { lakeOf } from '../../lake.fixture.ts';
import { AnsweredAlready, RecordMoved } from '../../shared/decisions/problems.ts';
import { answerConnector } from './answerConnector.ts';

const match = {
  _id: 'match.a-b',
  _rev: 'one',
  _type: 'match',
  status: 'asked',
  participant: { _ref: 'participant.a' },
  connector: { _ref: 'connector.b' },
  question: 'Has she worked with children?',
  questionAt: '2026-11-20T12:00:00.000Z',
};

test('an answer is written with its moment, upon what was read', async () => {
  const { client, writes } = lakeOf({ documents: [match] });
  await answerConnector(client, match._id, '  Yes, for three years. ', 'Robin');
  expect(writes).toMatchObject([
    {
      mutations: [
        {
          patch: {
            ifRevisionID: 'one',
            set: {
              answerToConnector: 'Yes, for three years.',
              answerToConnectorAt: expect.any(String),
              answerToConnectorBy: 'Robin',
              undoable: { status: 'asked', at: expect.any(String) },
            },
          },
        },
      ],
    },
  ]);
});

test('what a colleague has answered already is not answered again', async () => {
  const answered = { ...match, answerToConnectorAt: '2026-11-21T12:00:00.000Z' };
  const { client, writes } = lakeOf({ documents: [answered] });
  await expect(answerConnector(client, match._id, 'Yes', 'Robin')).rejects.toBeInstanceOf(AnsweredAlready);
  expect(writes).toEqual([]);
});

test('a question that is no longer open is not answered', async () => {
  const { client, writes } = lakeOf({ documents: [{ ...match, status: 'declined' }] });
  await expect(answerConnector(client, match._id, 'Yes', 'Robin')).rejects.toBeInstanceOf(RecordMoved);
  expect(writes).toEqual([]);
});
