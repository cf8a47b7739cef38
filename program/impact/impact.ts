import { z } from 'zod';

/** The stages that are counted, in the order in which people pass through them. */
export const STAGES = [
  'signed-up',
  'ready',
  'introduced',
  'met',
  'referred',
  'wait-2-weeks',
  'wait-4-weeks',
  'wait-longer',
  'wait-unknown',
  'job-in-field',
  'job',
  'study',
  'interview',
  'other',
  'none-yet',
  'no-answer',
  'connectors',
  'connectors-met',
  'connectors-referred',
  'questions-accepted',
  'referrals',
  'referrals-met',
  'chain-first',
  'chain-further',
] as const;
export type StageKey = (typeof STAGES)[number];

/** The id of the one public document of counts. */
export const IMPACT_ID = 'impact';

// Null: not shown, so that nobody can be recognised. It may be more than four (see suppress.ts).
const cell = z.number().int().nonnegative().nullable();

/** One stage: how many, of how many, of how many nothing is known, and the part of which something is. */
export const stageSchema = z.object({
  key: z.enum(STAGES),
  count: cell,
  /** The denominator. A stage that is a part of nothing has none. */
  of: cell.optional(),
  /** Of how many of the denominator nobody has told us. Absent where nobody needs to. */
  unknown: cell.optional(),
  /** Whole per cent of the denominator of whom something is known; null where it would tell a cell. */
  responseRate: z.number().int().min(0).max(100).nullable().optional(),
});
export type Stage = z.infer<typeof stageSchema>;

export const impactSchema = z.object({
  _id: z.literal(IMPACT_ID),
  _type: z.literal('impact'),
  asOf: z.iso.datetime(),
  stages: z.array(stageSchema),
});
export type Impact = z.infer<typeof impactSchema>;
