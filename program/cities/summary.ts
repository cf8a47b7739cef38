import { z } from 'zod';
import { isDay } from '../clock/day.ts';
import { BASE } from './fives.ts';
import { quarterSchema } from './quarter.ts';

/** Where a city publishes its numbers, under its own address. */
export const NUMBERS_PATH = '/numbers.json';

/** An Ed25519 key or signature, as base64url of its bytes: 32 and 64. */
export const publicKeySchema = z.string().regex(/^[\w-]{43}$/);
const signatureSchema = z.string().regex(/^[\w-]{86}$/);
const digestSchema = z.string().regex(/^[\w-]{43}$/);

/** The short name of a city, by which its numbers are told apart from others'. It never changes. */
export const cityIdSchema = z
  .string()
  .max(60)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** What a city is called, in one line: it is shown on the pages of others. */
export const cityNameSchema = z
  .string()
  .trim()
  .min(1)
  .max(80)
  .regex(/^[^\p{Cc}\p{Cf}]+$/u);

const citySchema = z.strictObject({ id: cityIdSchema, name: cityNameSchema });

const countSchema = z.strictObject({
  id: z.string().max(60),
  /** Null: held back. */
  count: z.number().int().min(BASE).max(1_000_000).multipleOf(BASE).nullable(),
});

/** What is signed: one quarter of one city. What nobody defined here is refused, so that all of it is under the signature. */
export const summarySchema = z.strictObject({
  kind: z.literal('connector-program-summary'),
  format: z.literal(1),
  city: citySchema,
  quarter: quarterSchema,
  countedOn: z.string().refine(isDay),
  definitions: z.strictObject({
    version: z.string().max(20),
    rounding: z.string().max(1000),
    cells: z.array(z.strictObject({ id: z.string().max(60), text: z.string().max(1000) })).max(100),
  }),
  counts: z.array(countSchema).max(100),
  /** The mark of the summary before this one, so that none can be taken out or changed unnoticed; null for the first. */
  previous: digestSchema.nullable(),
});
export type Summary = z.infer<typeof summarySchema>;

export const signedSummarySchema = z.strictObject({
  summary: summarySchema,
  signedBy: publicKeySchema,
  signature: signatureSchema,
});
export type SignedSummary = z.infer<typeof signedSummarySchema>;

/** A public key, and those of the keys before it that say it is the same city's. */
export const cityKeySchema = z.strictObject({
  publicKey: publicKeySchema,
  endorsements: z.array(z.strictObject({ by: publicKeySchema, signature: signatureSchema })).max(10),
});
export type CityKey = z.infer<typeof cityKeySchema>;

/** The file that a city publishes. Each summary is read by itself, so that a bad one is named. */
export const cityFileSchema = z.strictObject({
  kind: z.literal('connector-program-numbers'),
  format: z.literal(1),
  city: citySchema,
  keys: z.array(cityKeySchema).min(1).max(10),
  summaries: z.array(z.unknown()).max(200),
});

export interface CityFile {
  kind: 'connector-program-numbers';
  format: 1;
  city: { id: string; name: string };
  keys: CityKey[];
  summaries: SignedSummary[];
}

/** What one key says of the next: that it is the key of this city too. */
export const keyStatement = (cityId: string, publicKey: string) => ({ city: cityId, publicKey });
