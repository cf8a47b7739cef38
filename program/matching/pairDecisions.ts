import { keyOf, weakReference } from '../references.ts';

/**
 * What staff decided about a pair: `pinned`, the two stay together when the machine proposes again; `refused`, they
 * are never proposed; `taken-back`, neither holds any more, and is kept for who took it back. There is one decision to
 * a pair, and one pin to a participant.
 */
export const PAIR_DECISIONS = ['pinned', 'refused', 'taken-back'] as const;
export type PairDecision = (typeof PAIR_DECISIONS)[number];

/** A decision about a pair as it is kept with the participant. `by` is the name of who decided; the key is that of the pair. */
export function newPairDecision(
  decision: PairDecision,
  connectorId: string,
  { at, by, note }: { at: Date; by: string | undefined; note?: string },
) {
  return {
    _key: keyOf(connectorId),
    decision,
    connector: weakReference(connectorId),
    at: at.toISOString(),
    ...(by && { by }),
    ...(note && { note }),
  };
}
