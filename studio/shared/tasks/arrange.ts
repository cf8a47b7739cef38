import type { SanityClient } from '@sanity/client';
import type { StaffMember, Task } from '../../../program/tasks.ts';
import { newTask } from '../../../program/tasks.ts';
import { assertOnline } from '../decisions/problems.ts';

/** A part of the path that leads to one task of a record. Keys are made by us, and hold no quotation mark. */
const taskPath = (key: string) => `tasks[_key == ${JSON.stringify(key)}]`;

/** Writes who looks after a record; nobody when `owner` is undefined. Done twice, it is done once. */
export async function assign(
  client: SanityClient,
  id: string,
  owner: StaffMember | undefined,
): Promise<void> {
  assertOnline();
  const patch = client.patch(id);
  await (owner ? patch.set({ owner }) : patch.unset(['owner'])).commit();
}

/** Adds a task to a record. */
export async function addTask(
  client: SanityClient,
  id: string,
  task: Parameters<typeof newTask>[1],
  by: string | undefined,
): Promise<void> {
  assertOnline();
  const stored = newTask(crypto.randomUUID(), task, { at: new Date(), by });
  await client.patch(id).setIfMissing({ tasks: [] }).append('tasks', [stored]).commit();
}

/** Writes that a task is done, when and by whom; or that it is open again. */
export async function setDone(
  client: SanityClient,
  id: string,
  { _key }: Pick<Task, '_key'>,
  isDone: boolean,
  by: string | undefined,
): Promise<void> {
  assertOnline();
  const [doneAt, doneBy] = [`${taskPath(_key)}.doneAt`, `${taskPath(_key)}.doneBy`];
  const patch = client.patch(id);
  await (isDone
    ? patch.set({ [doneAt]: new Date().toISOString(), [doneBy]: by ?? '' })
    : patch.unset([doneAt, doneBy])
  ).commit();
}

/** Takes a task away that was never to be. */
export async function removeTask(
  client: SanityClient,
  id: string,
  { _key }: Pick<Task, '_key'>,
): Promise<void> {
  assertOnline();
  await client
    .patch(id)
    .unset([taskPath(_key)])
    .commit();
}

/** Writes the tags of a record, all of them; where `revision` is given, only upon that one. */
export async function setTags(
  client: SanityClient,
  id: string,
  tags: readonly string[],
  revision?: string,
): Promise<void> {
  assertOnline();
  const patch = revision ? client.patch(id).ifRevisionId(revision) : client.patch(id);
  await (tags.length > 0 ? patch.set({ tags: [...tags] }) : patch.unset(['tags'])).commit();
}
