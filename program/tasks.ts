import { z } from 'zod';
import type { Day } from './clock/day.ts';
import { listOf, optionalText } from './stored.ts';

/** A member of the staff: the id that the sign-in gives, and the name that colleagues read. */
export const staffMemberSchema = z.object({ id: z.string().min(1), name: z.string() });
export type StaffMember = z.output<typeof staffMemberSchema>;

/** Who looks after a record. Nobody where none is kept, or what is kept cannot be read. */
export const ownerSchema = staffMemberSchema.nullish().catch(null);

/**
 * Something that staff have to do about a record, by a day. It stands on the record and goes with it: what is written in
 * it may name a person.
 */
export const taskSchema = z.object({
  _key: z.string(),
  text: optionalText,
  /** YYYY-MM-DD. */
  day: optionalText,
  /** Whose it is; that of the record's owner where nobody is named. */
  owner: ownerSchema,
  /** Who wrote it down, and when. */
  by: optionalText,
  at: optionalText,
  /** Empty while it is open. */
  doneAt: optionalText,
  doneBy: optionalText,
});
export type Task = z.output<typeof taskSchema>;

const tasksSchema = listOf(taskSchema.nullable().catch(null));

/** The tasks of a record as it is stored: the open ones first, each by its day. What is no task is left out. */
export function tasksOf(stored: unknown): Task[] {
  const tasks = tasksSchema.safeParse(stored).data?.filter((task) => task !== null) ?? [];
  const rank = ({ doneAt, day }: Task) => (doneAt ? `2 ${doneAt}` : `1 ${day}`);
  return tasks.toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1));
}

/** A task longer than this is a note, which stands elsewhere. Characters. */
export const TASK_LENGTH = 300;

/** A new task as it is stored. `key` tells it from the record's others. */
export function newTask(
  key: string,
  { text, day, owner }: { text: string; day: Day; owner?: StaffMember | undefined },
  { at, by }: { at: Date; by: string | undefined },
) {
  return {
    _key: key,
    text: text.trim().slice(0, TASK_LENGTH),
    day,
    ...(owner && { owner }),
    ...(by && { by }),
    at: at.toISOString(),
  };
}
