import { z } from 'zod';
import { fullName } from '../fullName.ts';
import { listOf, optionalText } from '../stored.ts';
import { ownerSchema, taskSchema } from '../tasks.ts';

/**
 * What can wait for somebody of the staff, what is worth most first: it decides what comes first of what is equally
 * late. Somebody who asked to be erased has a right to it, a Connector who asks holds up two people, and so on down to
 * what only has to be looked at.
 */
export const DUE_KINDS = [
  'erase',
  'question',
  'coffee-declined',
  'coffee-stuck',
  'table-declined',
  'table-too-few',
  'cannot-reach',
  'screen',
  'application',
  'task',
  'partner-referral',
  'signed-up-again',
  'set-aside',
  'letter',
  'follow-up',
] as const;
export type DueKind = (typeof DUE_KINDS)[number];

/** The kinds that come of a record's state. A task comes of what staff wrote down. */
export type WaitingKind = Exclude<DueKind, 'task'>;

const name = z.object({ givenName: optionalText, familyName: optionalText }).nullish().transform(fullName);

const waiting = {
  _id: z.string(),
  _type: z.string(),
  /** The one or two people whom it is about. Empty where nobody is known any more. */
  people: listOf(name).transform((names) => names.filter(Boolean)),
  /** What else tells it from others of its kind: a kind of letter, a form. */
  about: optionalText,
  owner: ownerSchema,
};

const waitingSchema = z.object({ ...waiting, since: optionalText });
const withTasksSchema = z.object({ ...waiting, tasks: listOf(taskSchema.nullable().catch(null)) });
export type Waiting = z.output<typeof waitingSchema>;

/** A record that cannot be read hides none of the others. */
const each = <Schema extends z.ZodType>(schema: Schema) =>
  listOf(schema.nullable().catch(null)).transform((all) => all.filter((one) => one !== null));

/** Everything that waits for staff, as it is read in one query: by its kind, and what has tasks of staff. */
export const waitingForStaffSchema = z.object({
  erase: each(waitingSchema),
  question: each(waitingSchema),
  'coffee-declined': each(waitingSchema),
  'coffee-stuck': each(waitingSchema),
  'table-declined': each(waitingSchema),
  'table-too-few': each(waitingSchema),
  'cannot-reach': each(waitingSchema),
  screen: each(waitingSchema),
  application: each(waitingSchema),
  'partner-referral': each(waitingSchema),
  'signed-up-again': each(waitingSchema),
  'set-aside': each(waitingSchema),
  letter: each(waitingSchema),
  'follow-up': each(waitingSchema),
  tasks: each(withTasksSchema),
  /** Ids of who was found ready, and of those for whom somebody is being asked. */
  ready: listOf(z.string()),
  beingAsked: listOf(z.string().nullable()),
});
export type WaitingForStaff = z.output<typeof waitingForStaffSchema>;
