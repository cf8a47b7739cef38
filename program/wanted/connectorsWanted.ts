import { z } from 'zod';
import { fieldSchema } from '../fields.ts';

/** The id of the one public document that says which kinds of connector are wanted. */
export const WANTED_ID = 'connectors-wanted';

/** A kind of connector, and how many more people one of them would meet in a year, about. */
export const wantedKindSchema = z.object({
  field: fieldSchema,
  /** The code of a language besides English. */
  language: z.string().optional(),
  /** The part of a postal code that neighbors share. */
  area: z.string().optional(),
  people: z.number().int().positive(),
  /** How many connectors know the field so far; unknown in what was published before it was counted. */
  knowing: z.number().int().nonnegative().optional(),
  /** Where a language is named: whether none of these speaks it. */
  isUnspoken: z.boolean().optional(),
});
export type WantedKind = z.infer<typeof wantedKindSchema>;

export const connectorsWantedSchema = z.object({
  _id: z.literal(WANTED_ID),
  _type: z.literal('connectorsWanted'),
  asOf: z.iso.datetime(),
  /** The greatest help first. */
  kinds: z.array(wantedKindSchema),
});
export type ConnectorsWanted = z.infer<typeof connectorsWantedSchema>;
