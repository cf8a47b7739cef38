import { z } from 'zod';
import { OUTCOMES } from '../matches/match.ts';
import { referenceSchema } from '../references.ts';

const history = z
  .array(z.object({ to: z.string() }))
  .nullish()
  .transform((list) => (list ?? []).map(({ to }) => to));

/** What counting reads of a participant. */
export const countedParticipant = z.object({ _id: z.string(), status: z.string(), history });

/** What counting reads of a connector. */
export const countedConnector = z.object({
  _id: z.string(),
  status: z.string(),
  referredBy: referenceSchema.nullish(),
});

/** What counting reads of a match. */
export const countedMatch = z.object({
  _id: z.string(),
  status: z.string(),
  participant: referenceSchema.nullish(),
  connector: referenceSchema.nullish(),
  history,
  outcomes: z
    .array(z.object({ outcome: z.enum(OUTCOMES).nullish() }))
    .nullish()
    .transform((list) => list ?? []),
});
export type CountedMatch = z.output<typeof countedMatch>;

/** What counting reads of a referral. */
export const countedReferral = z.object({
  _id: z.string(),
  status: z.string(),
  match: referenceSchema.nullish(),
});

/** Everything that is counted. The lists may come in any order. */
export interface Records {
  participants: readonly z.input<typeof countedParticipant>[];
  connectors: readonly z.input<typeof countedConnector>[];
  matches: readonly z.input<typeof countedMatch>[];
  referrals: readonly z.input<typeof countedReferral>[];
}

/** Whether a match is or was ever in a state. */
export function hasBeen({ status, history }: { status: string; history: string[] }, state: string): boolean {
  return status === state || history.includes(state);
}
