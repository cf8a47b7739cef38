import type { Proposal } from './proposeMatches.ts';

type Pair = Pick<Proposal, 'participantId' | 'connectorId'>;

/** What other weights would change about the proposals of a moment. */
export interface Compared {
  /** Proposals by the weights that hold. */
  proposals: number;
  /** Of these people, to whom another connector would be proposed. */
  differ: number;
  /** People who would have a proposal and have none, and the other way round. */
  gained: number;
  lost: number;
}

/** How proposals for the same people differ. */
export function compareProposals(before: readonly Pair[], after: readonly Pair[]): Compared {
  const now = new Map(after.map(({ participantId, connectorId }) => [participantId, connectorId]));
  const had = new Set(before.map(({ participantId }) => participantId));
  const changed = (pair: Pair) =>
    now.has(pair.participantId) && now.get(pair.participantId) !== pair.connectorId;
  return {
    proposals: before.length,
    differ: before.filter(changed).length,
    gained: after.filter(({ participantId }) => !had.has(participantId)).length,
    lost: before.filter(({ participantId }) => !now.has(participantId)).length,
  };
}
