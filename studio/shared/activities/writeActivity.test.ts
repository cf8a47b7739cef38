import { expect, test } from 'vitest';
import { lakeOf } from '../../lake.fixture.ts';
import { RecordGone } from '../decisions/problems.ts';
import { writeActivity } from './writeActivity.ts';

const BY = 'Robin Staff (example)';
const entry = {
  ...{ _key: 'one', kind: 'call', on: '2026-11-20', text: 'Named a cousin', at: '2026-11-20T12:00:00Z' },
  by: 'Lee Staff (example)',
};
const record = { _id: 'participant.a', _rev: 'one', activities: [entry] };
const answers = {
  kind: 'call',
  on: '2026-11-21',
  text: 'Will call back ',
  next: 'Wait',
  nextOn: '2026-12-01',
} as const;

test('an activity is added with who wrote it, once however often it is sent', async () => {
  const { client, writes } = lakeOf({ documents: [record] });
  await writeActivity(client, record._id, { what: 'add', key: 'two', answers }, BY);
  expect(writes).toMatchObject([
    {
      mutations: [
        {
          patch: {
            ifRevisionID: 'one',
            insert: { items: [{ _key: 'two', text: 'Will call back', next: 'Wait', by: BY }] },
          },
        },
      ],
    },
  ]);
  await writeActivity(client, record._id, { what: 'add', key: 'one', answers }, BY);
  expect(writes).toHaveLength(1);
});

test('a correction keeps the author, and the history says who corrected it, not what it said', async () => {
  const { client, writes } = lakeOf({ documents: [record] });
  await writeActivity(client, record._id, { what: 'correct', key: 'one', answers }, BY);
  await writeActivity(client, record._id, { what: 'remove', key: 'one' }, BY);
  expect(writes).toMatchObject([
    {
      mutations: [
        {
          patch: {
            set: { 'activities[_key=="one"]': { text: 'Will call back', by: entry.by, at: entry.at } },
            insert: {
              items: [{ who: 'staff', by: BY, to: '', note: 'Corrected the activity of 2026-11-20' }],
            },
          },
        },
      ],
    },
    {
      mutations: [
        {
          patch: {
            unset: ['activities[_key=="one"]'],
            insert: { items: [{ by: BY, note: 'Removed the activity of 2026-11-20' }] },
          },
        },
      ],
    },
  ]);
  expect(JSON.stringify(writes)).not.toContain('cousin');
});

test('a next step is done with its moment', async () => {
  const { client, writes } = lakeOf({ documents: [record] });
  await writeActivity(client, record._id, { what: 'next-done', key: 'one' }, BY);
  expect(writes).toMatchObject([
    { mutations: [{ patch: { set: { 'activities[_key=="one"].nextDoneAt': expect.any(String) } } }] },
  ]);
});

test('nothing is written into a record, or for an entry, that is gone', async () => {
  const { client, writes } = lakeOf({ documents: [record] });
  for (const [id, key] of [
    ['participant.b', 'one'],
    [record._id, 'gone'],
  ] as const)
    await expect(writeActivity(client, id, { what: 'remove', key }, BY)).rejects.toBeInstanceOf(RecordGone);
  expect(writes).toEqual([]);
});
