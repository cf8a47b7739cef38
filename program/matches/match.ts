import { z } from 'zod';
import { byHandSchema } from '../matching/byHand.ts';
import { reasonSchema } from '../matching/findings.ts';
import { MATCH_STATUSES } from '../matchStatus.ts';
import { keyOf, referenceSchema } from '../references.ts';
import { listOf, optionalCount } from '../stored.ts';

export const DECLINE_REASONS = ['no-time', 'not-my-field', 'another-better', 'other'] as const;
export type DeclineReason = (typeof DECLINE_REASONS)[number];

export const NOT_MET_REASONS = [
  'no-answer',
  'no-time',
  'no-show-participant',
  'no-show-connector',
  'other',
] as const;
export type NotMetReason = (typeof NOT_MET_REASONS)[number];

/** What came of a meeting, the furthest first: the order in which it is asked, counted and shown everywhere. */
export const OUTCOMES = ['job-in-field', 'job', 'study', 'interview', 'other', 'none'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Days after the introduction at which the outcome is asked. */
export const OUTCOME_DAYS = [30, 90, 180] as const;

/** A match as the program reads it back when it acts on one. */
export const matchSchema = z.object({
  _id: z.string().startsWith('match.'),
  _rev: z.string(),
  status: z.enum(MATCH_STATUSES),
  participant: referenceSchema,
  connector: referenceSchema,
  reasons: listOf(reasonSchema),
  /** Absent where the machine proposed the pair. */
  byHand: byHandSchema.nullish(),
  askedAt: z.string().nullish(),
  answerBy: z.string().nullish(),
  nudges: optionalCount,
  /** What the connector asks back, and since when it waits for staff. */
  question: z.string().nullish(),
  questionAt: z.string().nullish(),
  /** What staff answered, when, and the moment of the answer that was passed on last (see exchange.ts). */
  answerToConnector: z.string().nullish(),
  answerToConnectorAt: z.string().nullish(),
  answerTold: z.string().nullish(),
  introducedAt: z.string().nullish(),
  /** The days (YYYY-MM-DD) on which the two will meet, and on which one of them will call staff back. */
  agreedOn: z.string().nullish(),
  callBackOn: z.string().nullish(),
  followUpAskedAt: z.string().nullish(),
  /** Why the two did not meet. */
  notMetReason: z.enum(NOT_MET_REASONS).nullish().catch(null),
  /** Why it ended, where nobody said no (endedFor.ts). */
  endedFor: z.string().nullish(),
  /** When what follows from calling the introduction off was done. */
  calledOffAt: z.string().nullish(),
  outcomes: listOf(
    z.object({
      _key: z.string(),
      day: z.number(),
      /** Nothing where somebody told it unasked. */
      askedAt: z.string().nullish(),
      answeredAt: z.string().nullish(),
      outcome: z.enum(OUTCOMES).nullish(),
    }),
  ),
  history: listOf(z.looseObject({ at: z.string(), to: z.string() })),
  /** What staff were told and entered (told.ts reads it). */
  told: z.unknown().optional(),
  /** How the two agree on a time (coffee/coffee.ts reads it). */
  coffee: z.unknown().optional(),
  /** What the participant plans after it (plan/plan.ts reads it). */
  plan: z.unknown().optional(),
  /** What the connector's introductions to others say of the participant (drafts/draft.ts reads it). */
  draft: z.unknown().optional(),
  /** What the participant asked for who could not reach the connector (reach/reach.ts reads it). */
  reach: z.unknown().optional(),
  /** What the participant lets the connector read (kindWords/kindWords.ts reads it). */
  kindWords: z.unknown().optional(),
  metOn: z.string().nullish(),
  /** In which group of a comparison of pages the participant is (trial/arms.ts reads it). */
  trial: z.unknown().optional(),
  /** The table at which the two meet beside others, and the guest's key there (groupCoffee/groupCoffee.ts). */
  table: referenceSchema.nullish(),
  guest: z.string().nullish(),
});
export type Match = z.infer<typeof matchSchema>;

/** The id of the match of a pair; of the second one on, where the one before was called off, with its number. */
export function matchId(participantId: string, connectorId: string, round = 1): string {
  return `match.${keyOf(participantId)}-${keyOf(connectorId)}${round > 1 ? `-r${round}` : ''}`;
}

/**
 * The id of the next match of a pair, of whose earlier ones these are the ids. It is the same for everybody who has read the
 * same: of two who approve a pair at once, one makes the match.
 */
export function nextMatchId(participantId: string, connectorId: string, earlier: readonly string[]): string {
  let round = 1;
  while (earlier.includes(matchId(participantId, connectorId, round))) round += 1;
  return matchId(participantId, connectorId, round);
}
