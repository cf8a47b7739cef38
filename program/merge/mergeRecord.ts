import { z } from 'zod';
import { listOf, optionalText } from '../stored.ts';
import { comparableAddress } from '../typed/clean.ts';
import { joinedSchema } from './lists.ts';
import { settledSchema } from './pairDecisions.ts';

/** Types of records of which two can be of one person, or of one organization. */
export const MERGED_TYPES = ['participant', 'connector', 'partnerOrganization'] as const;
export type MergedType = (typeof MERGED_TYPES)[number];

/** A document as it is stored, whatever its type. */
export const documentSchema = z.looseObject({ _id: z.string(), _type: z.string(), _rev: z.string() });
export type Document = z.output<typeof documentSchema>;

/**
 * The id of the merge by which a record went into another. It is made of the record's own id, so that of two who merge
 * it at once one comes first, and so that whoever holds the id of a record that is gone finds where it went.
 */
export const mergeId = (gone: string): string => `merge.${gone.replace('.', '-')}`;

/** A field that another document refers to the person by, and what it takes to point it back. */
const movedSchema = z.object({
  id: z.string(),
  field: z.string(),
  /** The keys of entries, where the field is a list. */
  keys: z.array(z.string()).optional(),
  leftOut: joinedSchema.shape.leftOut.optional(),
  settled: settledSchema.optional(),
});
export type Moved = z.output<typeof movedSchema>;

/**
 * What it takes to take a merge apart. `record` is the record that went, without its lists, which went over into the one
 * that stays: an entry that is erased there comes back nowhere. Of other people it holds ids and nothing else.
 */
const keptSchema = z.object({
  record: z.record(z.string(), z.unknown()),
  createdAt: z.string().optional(),
  /** What the merge changed in the record that stays; null where nothing stood. */
  changed: z.record(z.string(), z.object({ before: z.unknown(), after: z.unknown() })),
  lists: z.record(z.string(), joinedSchema),
  settled: settledSchema,
  moved: z.array(movedSchema),
  /** The line of history that says it, and the matches that it ended. */
  line: z.string(),
  ended: z.array(z.string()),
});
export type Kept = z.output<typeof keptSchema>;

/** That a record went into another. It goes with the person, as everything about them does. */
export const mergeSchema = z.looseObject({
  _id: z.string().startsWith('merge.'),
  _rev: z.string(),
  into: z.object({ _ref: z.string() }),
  /** The id of the record that went. */
  gone: z.string(),
  at: z.string(),
  by: optionalText,
  /** The name that stood on it. */
  name: optionalText,
  /** The id of its page in the public dataset, where that is not the page of the record that stays. */
  bio: optionalText,
  kept: z.string().transform((json) => keptSchema.parse(JSON.parse(json))),
});
export type Merge = z.output<typeof mergeSchema>;

const addressesSchema = z.object({
  email: optionalText.catch(''),
  otherEmails: listOf(z.string()).catch([]),
});

/**
 * Every address by which a person is known: the one we write to first, then those of records that went into this one.
 * Links sent to any of them open for their reader, and who signs up with one comes to this record.
 */
export function addressesOf(record: unknown): string[] {
  const { data } = addressesSchema.safeParse(record);
  return data ? [data.email, ...data.otherEmails].filter((address) => address.trim() !== '') : [];
}

/** The addresses of a record whose person is written to at `address` from now on: none that it had is lost. */
export function writtenToAt(record: unknown, address: string) {
  const emailLower = comparableAddress(address);
  const others = addressesOf(record).map(comparableAddress);
  return {
    email: address,
    emailLower,
    otherEmails: [...new Set(others)].filter((one) => one !== emailLower),
  };
}
