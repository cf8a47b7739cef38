import { z } from 'zod';
import { DEFAULT_LANGUAGE } from '../locales/locales.ts';
import { ADDED_PREFIX, type AddedField, FIELDS, type Field, fieldSchema, isAddedField } from './fields.ts';
import { type Words, wordsSchema } from './ownQuestions/ownQuestion.ts';

/** Whether two fields of work are near enough that someone of one can advise someone of the other. */
export const NEIGHBORHOODS = ['near', 'apart'] as const;

/** "Something else" is always offered, last in every list, and near to nothing by its name: it says too little. */
export const OPEN_FIELD = 'other' satisfies Field;

/** Characters of a field's name: it stands in lists on phones. */
export const MOST_IN_NAME = 60;

const addedSchema = z.object({
  /** The Content Lake's key of the entry: made once, and the same for as long as the entry is there. */
  _key: z.string().refine((key) => isAddedField(`${ADDED_PREFIX}${key}`)),
  name: wordsSchema.refine((said: Words) => said[DEFAULT_LANGUAGE] !== undefined, 'needs an English name'),
  /** Offered to nobody any more; who has it keeps it. */
  ended: z.boolean().nullish(),
});

/** A field of work that a city has added, as the settings keep it. */
export type AddedEntry = z.output<typeof addedSchema>;

const neighborSchema = z
  .object({ one: fieldSchema, other: fieldSchema, how: z.enum(NEIGHBORHOODS) })
  .refine(({ one, other }) => one !== other && one !== OPEN_FIELD && other !== OPEN_FIELD);

/** What a city says of two fields, in whichever order. */
export type Neighbor = z.output<typeof neighborSchema>;

const entries = z.array(z.unknown()).catch([]);
const stored = z
  .object({ added: entries, notOffered: entries, neighbors: entries })
  .catch({ added: [], notOffered: [], neighbors: [] });

const notOfferedSchema = z.enum(FIELDS).exclude([OPEN_FIELD]);

/** The entries of a list that can be read. */
const readable = <Schema extends z.ZodType>(list: readonly unknown[], schema: Schema): z.output<Schema>[] =>
  list.flatMap((one) => {
    const read = schema.safeParse(one);
    return read.success ? [read.data] : [];
  });

/** The fields of work as a city has set them: what cannot be read says nothing. Read twice it is the same. */
export const fieldsOfWorkSchema = stored.transform(({ added, notOffered, neighbors }) => ({
  /** Fields beside the program's own, in the order in which they are offered. */
  added: readable(added, addedSchema),
  /** Fields of the program that no form offers any more; who has one keeps it. */
  notOffered: FIELDS.filter((one) => one !== OPEN_FIELD && notOffered.includes(one)),
  /** Pairs that stand otherwise than ours (program/matching/adjacentFields.ts). The last one named holds. */
  neighbors: readable(neighbors, neighborSchema),
}));
export type FieldsOfWork = z.output<typeof fieldsOfWorkSchema>;

/** The key by which records keep a field that a city has added. */
export const addedKey = ({ _key }: Pick<AddedEntry, '_key'>): AddedField => `${ADDED_PREFIX}${_key}`;

const NAMED = FIELDS.filter((field) => field !== OPEN_FIELD);

/** All fields of work that a city knows, offered or not: the program's, its own, and "Something else". */
export const allFields = (settings: FieldsOfWork | undefined): readonly Field[] =>
  settings && settings.added.length > 0 ? [...NAMED, ...settings.added.map(addedKey), OPEN_FIELD] : FIELDS;

/** The fields that forms offer: to who has one already, that one too. */
export function offeredFields(
  settings: FieldsOfWork | undefined,
  kept: readonly string[] = [],
): readonly Field[] {
  const gone: readonly string[] = settings
    ? [...settings.notOffered, ...settings.added.filter(({ ended }) => ended).map(addedKey)]
    : [];
  return allFields(settings).filter((one) => kept.includes(one) || !gone.includes(one));
}

/** What of the settings document cannot be read, in the words of the field of the Studio. */
export function unreadableFields(settings: unknown): string[] {
  const { fieldsOfWork } = z
    .object({ fieldsOfWork: stored })
    .catch({ fieldsOfWork: stored.parse({}) })
    .parse(settings);
  const unread = (what: string, list: readonly unknown[], schema: z.ZodType) =>
    list.flatMap((one, at) => (schema.safeParse(one).success ? [] : [`${what}, entry ${at + 1}`]));
  return [
    ...unread('added', fieldsOfWork.added, addedSchema),
    ...fieldsOfWork.notOffered.filter((one) => !notOfferedSchema.safeParse(one).success).map(String),
    ...unread('neighbors', fieldsOfWork.neighbors, neighborSchema),
  ];
}
