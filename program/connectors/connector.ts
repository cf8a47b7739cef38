import { z } from 'zod';
import { LANGUAGES } from '../../locales/locales.ts';
import { FIELDS } from '../fields.ts';
import { CONNECTOR_STATUSES } from './status.ts';

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? '');
const list = <Item extends z.ZodType>(item: Item) =>
  z
    .array(item)
    .nullish()
    .transform((items) => items ?? []);

/** A connector as the program reads it back when it acts on one. */
export const connectorSchema = z.object({
  _id: z.string().startsWith('connector.'),
  _rev: z.string(),
  status: z.enum(CONNECTOR_STATUSES),
  givenName: text,
  familyName: text,
  email: z.string(),
  language: z.enum(LANGUAGES).catch('en'),
  organisation: text,
  role: text,
  fields: list(z.enum(FIELDS)),
  industries: list(z.string()),
  languages: list(z.string()),
  postcode: text,
  /** Introductions a month and a year; matching holds the defaults. */
  monthlyCapacity: z.number().nullish(),
  yearlyCapacity: z.number().nullish(),
  /** YYYY-MM-DD: not asked before that day. */
  pausedUntil: z.string().nullish(),
  /** Questions in a row that the connector let pass without a word. */
  expiriesInARow: z
    .number()
    .nullish()
    .transform((count) => count ?? 0),
});
export type Connector = z.infer<typeof connectorSchema>;
