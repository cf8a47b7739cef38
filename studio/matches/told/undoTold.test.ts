import { expect, test } from 'vitest';
import { newToldEntry } from '../../../program/matches/told.ts';
import { lakeOf } from '../../lake.fixture.ts';
import { RecordGone, TooLate } from '../../shared/decisions/problems.ts';
import { undoTold } from './undoTold.ts';

const BY = 'Robin Staff (example)';
const yes = { told: { what: 'yes' }, source: 'telephone', letters: 'usual', by: BY } as const;
const matchWith = (entry: object) => ({
  ...{ _id: 'match.a-b', _rev: 'one', status: 'asked', told: [entry] },
  ...{ participant: { _ref: 'participant.a' }, connector: { _ref: 'connector.b' } },
});
const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000);

test('what was entered is taken back upon what was read, and the history says who did', async () => {
  const { client, writes } = lakeOf({ documents: [matchWith(newToldEntry('k', yes, minutesAgo(1)))] });
  await undoTold(client, 'match.a-b', 'k', 3, BY);
  expect(writes).toMatchObject([
    {
      mutations: [
        {
          patch: {
            ifRevisionID: 'one',
            unset: ['told[_key=="k"]'],
            insert: {
              items: [{ who: 'staff', by: BY, to: '', note: expect.stringContaining('Taken back') }],
            },
          },
        },
      ],
    },
  ]);
});

test.each([
  ['whose minutes are over', newToldEntry('k', yes, minutesAgo(4)), TooLate],
  ['that is done already', { ...newToldEntry('k', yes, minutesAgo(1)), doneAt: 'now' }, TooLate],
  ['that writes to nobody', { ...newToldEntry('k', yes, minutesAgo(1)), letters: 'none' }, TooLate],
  ['that is no longer there', newToldEntry('other', yes, minutesAgo(1)), RecordGone],
])('an entry %s stays', async (_, entry, problem) => {
  const { client, writes } = lakeOf({ documents: [matchWith(entry)] });
  await expect(undoTold(client, 'match.a-b', 'k', 3, BY)).rejects.toBeInstanceOf(problem);
  expect(writes).toEqual([]);
});
