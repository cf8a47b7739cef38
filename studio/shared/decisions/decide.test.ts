import { expect, test } from 'vitest';
import { lakeOf } from '../../lake.fixture.ts';
import { participantActions } from '../../people/participantActions.ts';
import { decide } from './decide.ts';
import { problemInWords, RecordGone, RecordMoved } from './problems.ts';

const stored = { _id: 'participant.a', _rev: 'one', _type: 'participant', status: 'received' };

function ready(note = '') {
  const decision = participantActions.decisions.find(({ to }) => to === 'ready');
  if (!decision) throw new Error('no such decision');
  return { id: stored._id, decision, seen: 'received', note, by: 'Robin' } as const;
}

test('a decision writes the state, its dates and a line of history upon what was read', async () => {
  const { client, writes } = lakeOf({ documents: [stored] });
  await decide(client, participantActions, ready('Called.'));
  const line = { who: 'staff', by: 'Robin', from: 'received', to: 'ready', note: 'Called.' };
  expect(writes).toMatchObject([
    {
      mutations: [
        {
          patch: {
            id: 'participant.a',
            ifRevisionID: 'one',
            set: { status: 'ready', readyAt: expect.any(String), screenedAt: expect.any(String) },
            unset: ['pausedUntil'],
            insert: { items: [line] },
          },
        },
      ],
    },
  ]);
});

test('staff may tell a person themselves, and say which criteria are not met', async () => {
  const { client, writes } = lakeOf({ documents: [stored] });
  const decision = participantActions.decisions.find(({ to }) => to === 'not-eligible');
  if (!decision) throw new Error('no such decision');
  const unmet = ['region'] as const;
  await decide(client, participantActions, {
    ...{ id: stored._id, decision, seen: 'received', note: '', by: 'Robin' },
    ...{ withoutLetter: true, unmet },
  });
  expect(writes).toMatchObject([
    {
      mutations: [
        { patch: { set: { status: 'not-eligible', unmet }, insert: { items: [{ letter: 'none' }] } } },
      ],
    },
  ]);
});

test('a hold until a day keeps the day on which it ends, and one without takes an earlier day away', async () => {
  const decision = participantActions.decisions.find(({ to }) => to === 'on-hold');
  if (!decision) throw new Error('no such decision');
  const hold = { id: stored._id, decision, seen: 'received', note: 'Travels.', by: 'Robin' } as const;
  const held = lakeOf({ documents: [stored] });
  await decide(held.client, participantActions, { ...hold, until: '2027-03-01' });
  expect(held.writes).toMatchObject([{ mutations: [{ patch: { set: { pausedUntil: '2027-03-01' } } }] }]);
  expect(JSON.stringify(held.writes)).not.toContain('"unset":["pausedUntil"]');
  const open = lakeOf({ documents: [stored] });
  await decide(open.client, participantActions, hold);
  expect(open.writes).toMatchObject([{ mutations: [{ patch: { unset: ['pausedUntil'] } }] }]);
});

test('a record that somebody else has moved is left alone, and staff are told where it is', async () => {
  const { client, writes } = lakeOf({ documents: [{ ...stored, status: 'on-hold' }] });
  const problem = await decide(client, participantActions, ready()).catch((error: unknown) => error);
  expect(problem).toBeInstanceOf(RecordMoved);
  expect(problemInWords(problem)).toContain('“On hold”');
  expect(writes).toEqual([]);
});

test('a record that was erased is not made again', async () => {
  const { client, writes } = lakeOf({});
  await expect(decide(client, participantActions, ready())).rejects.toBeInstanceOf(RecordGone);
  expect(writes).toEqual([]);
});

test('somebody typing into the record at that moment does not stop a decision', async () => {
  const { client, writes } = lakeOf({ documents: [stored], refuse: (nth) => (nth === 1 ? 409 : undefined) });
  await decide(client, participantActions, ready());
  expect(writes).toHaveLength(1);
});

test.each([
  [403, 'Your sign-in has ended'],
  [409, 'try again in a moment'],
  [400, 'did not take it'],
])('what a %i means is said in words', async (status, words) => {
  const { client } = lakeOf({ documents: [stored], refuse: () => status });
  const problem = await decide(client, participantActions, ready()).catch((error: unknown) => error);
  expect(problemInWords(problem)).toContain(words);
});

test('a lost network is no answer, and says so', () => {
  expect(problemInWords(new TypeError('Failed to fetch'))).toContain('No answer came');
});
