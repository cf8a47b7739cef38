import { z } from 'zod';
import { listOf } from '../stored.ts';
import { quarterSchema } from './quarter.ts';
import { cityIdSchema, cityNameSchema, publicKeySchema } from './summary.ts';

/** Read on the way by nobody else: encrypted, or within the machine that asks. */
function isPrivate(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' || hostname === 'localhost' || hostname === '127.0.0.1';
}

/** A city whose numbers are added up: what it is called, where its site is, and its public keys as it told them. */
export const trustedCitySchema = z.object({
  name: cityNameSchema,
  address: z
    .url({ protocol: /^https?$/ })
    .max(300)
    .refine(isPrivate, 'not https')
    .transform((address) => address.replace(/\/+$/, '')),
  keys: z.array(publicKeySchema).min(1).max(10),
});
export type TrustedCity = z.output<typeof trustedCitySchema>;

/** The most cities that are asked. */
export const MOST_CITIES = 200;

/** What staff choose about numbers of several cities. Nothing said: nothing is published and nobody is asked. */
export const sharedNumbersSchema = z.object({
  isPublished: z
    .boolean()
    .nullish()
    .transform((chosen) => chosen ?? false),
  cityId: cityIdSchema.nullish(),
  cities: listOf(trustedCitySchema),
});

/** Why numbers are not added up. */
export const REFUSALS = [
  'unreachable',
  'too-large',
  'malformed',
  'unknown-key',
  'tampered',
  'other-city',
  'other-definitions',
  'too-old',
  'future',
  'duplicate',
  'changed',
  'rolled-back',
] as const;
export type RefusalReason = (typeof REFUSALS)[number];

/** After these nothing else of the city is believed: its file is not as the city made it, or not made by these rules. */
export const FATAL: ReadonlySet<RefusalReason> = new Set([
  'malformed',
  'unknown-key',
  'tampered',
  'other-city',
  'duplicate',
  'changed',
  'rolled-back',
]);

export const refusalSchema = z.object({
  reason: z.enum(REFUSALS),
  /** Absent where it is about the whole of what the city publishes. */
  quarter: quarterSchema.optional(),
});
export type Refusal = z.infer<typeof refusalSchema>;

export const acceptedSchema = z.object({
  quarter: quarterSchema,
  /** The mark of the summary, by which a changed one is known. */
  digest: z.string(),
  counts: z.array(z.object({ id: z.string(), count: z.number().int().nullable() })),
});
export type Accepted = z.infer<typeof acceptedSchema>;
