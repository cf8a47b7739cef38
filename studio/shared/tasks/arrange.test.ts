import { expect, test } from 'vitest';
import { lakeOf } from '../../lake.fixture.ts';
import { addTask, assign, removeTask, setDone, setTags } from './arrange.ts';

const ID = 'participant.a';
const robin = { id: 'robin', name: 'Robin Staff (example)' };
const patchOf = async (act: (client: ReturnType<typeof lakeOf>['client']) => Promise<void>) => {
  const { client, writes } = lakeOf({ documents: [{ _id: ID, _rev: 'one' }] });
  await act(client);
  expect(writes).toHaveLength(1);
  return writes[0];
};
const patch = (content: Record<string, unknown>) => ({ mutations: [{ patch: { id: ID, ...content } }] });

test('a record is somebody’s, or nobody’s', async () => {
  expect(await patchOf((client) => assign(client, ID, robin))).toMatchObject(
    patch({ set: { owner: robin } }),
  );
  expect(await patchOf((client) => assign(client, ID, undefined))).toMatchObject(patch({ unset: ['owner'] }));
});

test('a task is added with who wrote it, done with who did it, opened again and taken away', async () => {
  const task = { text: 'Call back', day: '2026-12-01', owner: robin };
  expect(await patchOf((client) => addTask(client, ID, task, 'Sam'))).toMatchObject(
    patch({
      setIfMissing: { tasks: [] },
      insert: { items: [{ ...task, by: 'Sam', _key: expect.any(String), at: expect.any(String) }] },
    }),
  );
  const one = { _key: 'k' };
  expect(await patchOf((client) => setDone(client, ID, one, true, 'Sam'))).toMatchObject(
    patch({ set: { 'tasks[_key == "k"].doneAt': expect.any(String), 'tasks[_key == "k"].doneBy': 'Sam' } }),
  );
  expect(await patchOf((client) => setDone(client, ID, one, false, 'Sam'))).toMatchObject(
    patch({ unset: ['tasks[_key == "k"].doneAt', 'tasks[_key == "k"].doneBy'] }),
  );
  expect(await patchOf((client) => removeTask(client, ID, one))).toMatchObject(
    patch({ unset: ['tasks[_key == "k"]'] }),
  );
});

test('tags are written whole, and an empty list is none', async () => {
  expect(await patchOf((client) => setTags(client, ID, ['spring']))).toMatchObject(
    patch({ set: { tags: ['spring'] } }),
  );
  expect(await patchOf((client) => setTags(client, ID, []))).toMatchObject(patch({ unset: ['tags'] }));
});
