import { z } from 'zod';
import { LANGUAGES } from '../../locales/locales.ts';
import { fieldSchema } from '../fields.ts';
import { referencedIds, referenceSchema } from '../references.ts';
import { listOf, optionalCount, optionalText } from '../stored.ts';
import { CONNECTOR_STATUSES } from './status.ts';

/** A connector as the program reads it back when it acts on one. */
export const connectorSchema = z.object({
  _id: z.string().startsWith('connector.'),
  _rev: z.string(),
  status: z.enum(CONNECTOR_STATUSES),
  givenName: optionalText,
  familyName: optionalText,
  email: z.string(),
  language: z.enum(LANGUAGES).catch('en'),
  organisation: optionalText,
  role: optionalText,
  fields: listOf(fieldSchema),
  industries: listOf(z.string()),
  languages: listOf(z.string()),
  postcode: optionalText,
  /** The id of the connector's page in the public dataset. */
  bio: optionalText,
  /** The referral by which the connector came into the program. */
  referredBy: referenceSchema.nullish(),
  /** Introductions a month and a year; matching holds the defaults. */
  monthlyCapacity: z.number().nullish(),
  yearlyCapacity: z.number().nullish(),
  /** YYYY-MM-DD: not asked before that day. */
  pausedUntil: z.string().nullish(),
  /** YYYY-MM-DD: to that day one place more than the usual ones can be taken (oneMore.ts). */
  oneMoreUntil: z.string().nullish(),
  /** Questions in a row that the connector let pass without a word. */
  expiriesInARow: optionalCount,
  /** Participants whom they are not to be introduced to; staff keep the list on either of the two. */
  doNotIntroduce: referencedIds.catch([]),
  /** The coffees to come that the connector has agreed on (coffee/times.ts reads it). */
  agreedCoffees: z.unknown().optional(),
});
export type Connector = z.infer<typeof connectorSchema>;
