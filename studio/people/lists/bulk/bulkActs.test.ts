import { expect, test } from 'vitest';
import { z } from 'zod';
import { lakeOf } from '../../../lake.fixture.ts';
import { RecordGone, RecordMoved } from '../../../shared/decisions/problems.ts';
import { participantActions } from '../../participantActions.ts';
import { assignMany, decideMany, tagMany } from './bulkActs.ts';

const robin = { id: 'robin', name: 'Robin Staff (example)' };
const sam = { id: 'sam', name: 'Sam Staff (example)' };
const person = (more: Record<string, unknown> = {}) => ({
  ...{ _id: 'participant.a', _rev: 'one', _type: 'participant', status: 'ready' },
  ...more,
});

test('who looks after a record is written, and put back as it was', async () => {
  const { client, writes } = lakeOf({ documents: [person({ owner: sam })] });
  const { act, undo } = assignMany(client, robin);
  await act('participant.a');
  await undo?.('participant.a');
  expect(writes).toMatchObject([
    { mutations: [{ patch: { set: { owner: robin } } }] },
    { mutations: [{ patch: { set: { owner: sam } } }] },
  ]);
  await expect(act('participant.gone')).rejects.toBeInstanceOf(RecordGone);
});

test('a tag is put on upon what is there, and the undo leaves it to whom it was before', async () => {
  const { client, writes } = lakeOf({ documents: [person({ tags: ['fair'] })] });
  const spring = tagMany(client, 'Spring', true);
  await spring.act('participant.a');
  expect(writes).toMatchObject([
    { mutations: [{ patch: { ifRevisionID: 'one', set: { tags: ['fair', 'Spring'] } } }] },
  ]);
  const fair = tagMany(client, 'FAIR', true);
  await fair.act('participant.a');
  await fair.undo?.('participant.a');
  expect(writes).toHaveLength(1);
  const away = tagMany(client, 'fair', false);
  await away.act('participant.a');
  expect(writes.at(-1)).toMatchObject({ mutations: [{ patch: { unset: ['tags'] } }] });
});

const written = z.object({
  mutations: z.array(
    z.object({
      patch: z.object({
        set: z.record(z.string(), z.unknown()),
        insert: z.object({ items: z.array(z.unknown()) }),
      }),
    }),
  ),
});

const hold = participantActions.decisions.find(({ to }) => to === 'on-hold');

function holding(client: ReturnType<typeof lakeOf>['client'], seen: 'ready' | 'received' | undefined) {
  if (!hold) throw new Error('no such decision');
  return decideMany(client, {
    ...{ actions: participantActions, decision: hold, seen: () => seen, by: 'Robin' },
    minutes: 3,
    added: { note: 'Moved away.' },
  });
}

test('a decision is taken as on the card, with a line of history of its own', async () => {
  const { client, writes } = lakeOf({ documents: [person()] });
  const { act, title } = holding(client, 'ready');
  await act('participant.a');
  expect(title).toBe('Now in “On hold”');
  expect(writes).toMatchObject([
    {
      mutations: [
        {
          patch: {
            ifRevisionID: 'one',
            set: { status: 'on-hold' },
            insert: {
              items: [{ who: 'staff', by: 'Robin', from: 'ready', to: 'on-hold', note: 'Moved away.' }],
            },
          },
        },
      ],
    },
  ]);
});

test('whom somebody else has decided about meanwhile is left as they are', async () => {
  const { client, writes } = lakeOf({ documents: [person({ status: 'closed' })] });
  await expect(holding(client, 'ready').act('participant.a')).rejects.toBeInstanceOf(RecordMoved);
  await expect(holding(client, undefined).act('participant.a')).rejects.toBeInstanceOf(RecordGone);
  expect(writes).toEqual([]);
});

test('a decision is taken back to what the record was, as long as that is possible', async () => {
  const documents: (Record<string, unknown> & { _id: string })[] = [person()];
  const { client, writes } = lakeOf({ documents });
  const { act, undo } = holding(client, 'ready');
  // Whom it was not done to is not undone.
  await undo?.('participant.a');
  expect(writes).toEqual([]);
  await act('participant.a');
  const [{ mutations }] = z.tuple([written]).parse(writes);
  const patch = mutations[0]?.patch;
  documents[0] = { ...person(), ...patch?.set, history: patch?.insert.items };
  await undo?.('participant.a');
  expect(writes.at(-1)).toMatchObject({
    mutations: [
      { patch: { set: { status: 'ready' }, insert: { items: [{ from: 'on-hold', to: 'ready' }] } } },
    ],
  });
});

test('where a city takes nothing back, there is no undo of a decision', () => {
  if (!hold) throw new Error('no such decision');
  const act = decideMany(lakeOf({}).client, {
    ...{ actions: participantActions, decision: hold, seen: () => 'ready' as const, by: 'Robin' },
    ...{ minutes: 0, added: { note: 'Moved away.' } },
  });
  expect(act).not.toHaveProperty('undo');
});
