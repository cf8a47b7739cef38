import { z } from 'zod';
import { FIELDS, type Field } from './fields.ts';

/** Whether two fields of work are near enough that someone of one can advise someone of the other. */
export const NEIGHBORHOODS = ['near', 'apart'] as const;

/** "Something else" is always offered, and near to nothing by its name: it says too little. */
export const OPEN_FIELD = 'other' satisfies Field;

const field = z.enum(FIELDS);
const neighborSchema = z
  .object({ one: field, other: field, how: z.enum(NEIGHBORHOODS) })
  .refine(({ one, other }) => one !== other && one !== OPEN_FIELD && other !== OPEN_FIELD);

/** What a city says of two fields, in whichever order. */
export type Neighbor = z.output<typeof neighborSchema>;

const entries = z.array(z.unknown()).catch([]);
const stored = z.object({ notOffered: entries, neighbors: entries }).catch({ notOffered: [], neighbors: [] });

const notOfferedSchema = field.exclude([OPEN_FIELD]);

/** The fields of work as a city has set them: what cannot be read says nothing. */
export const fieldsOfWorkSchema = stored.transform(({ notOffered, neighbors }) => ({
  /** Fields that no form offers any more; who has one keeps it. */
  notOffered: FIELDS.filter((one) => one !== OPEN_FIELD && notOffered.includes(one)),
  /** Pairs that stand otherwise than ours (program/matching/adjacentFields.ts). The last one named holds. */
  neighbors: neighbors.flatMap((one): Neighbor[] => {
    const { data } = neighborSchema.safeParse(one);
    return data ? [data] : [];
  }),
}));
export type FieldsOfWork = z.output<typeof fieldsOfWorkSchema>;

/** The fields that forms offer: to who has one already, that one too. */
export const offeredFields = (
  settings: FieldsOfWork | undefined,
  kept: readonly string[] = [],
): readonly Field[] =>
  FIELDS.filter((one) => kept.includes(one) || !settings?.notOffered.some((gone) => gone === one));

/** What of the settings document cannot be read, in the words of the field of the Studio. */
export function unreadableFields(settings: unknown): string[] {
  const { fieldsOfWork } = z
    .object({ fieldsOfWork: stored })
    .catch({ fieldsOfWork: stored.parse({}) })
    .parse(settings);
  return [
    ...fieldsOfWork.notOffered.filter((one) => !notOfferedSchema.safeParse(one).success).map(String),
    ...fieldsOfWork.neighbors.flatMap((one, at) =>
      neighborSchema.safeParse(one).success ? [] : [`neighbors, entry ${at + 1}`],
    ),
  ];
}
