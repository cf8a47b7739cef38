import { begin } from '../history.ts';
import type { ByHand } from '../matching/byHand.ts';
import type { Caution, Reason } from '../matching/findings.ts';
import { weakReference } from '../references.ts';
import { undoable } from '../undo.ts';
import { nextMatchId } from './match.ts';

/** What staff approve: a proposal of the machine, or a pair of their own choosing. */
export interface ApprovedPair {
  participantId: string;
  connectorId: string;
  score: number;
  reasons: readonly Reason[];
  cautions: readonly Caution[];
  /** Present where staff chose the two themselves. */
  byHand?: ByHand;
}

/** Items of a list in the Content Lake need a key of their own. */
function keyed<Item extends { key: string }>(items: readonly Item[]) {
  return items.map((item) => ({ ...item, _key: item.key }));
}

/**
 * The document of a match that staff approve. Its id is made of the pair, so that two members of staff who approve at
 * once make one match. `approvedBy` is a name, for the history;
 * `pairDecision` what staff had decided about the pair before, which comes back if the approval is taken back; `earlier`
 * are the ids of earlier matches of the two that were called off.
 */
export function newMatch(
  { participantId, connectorId, score, reasons, cautions, byHand }: ApprovedPair,
  {
    at,
    approvedBy,
    pairDecision,
    earlier = [],
  }: {
    at: Date;
    approvedBy: string | undefined;
    pairDecision?: unknown;
    earlier?: readonly string[];
  },
) {
  return {
    _id: nextMatchId(participantId, connectorId, earlier),
    _type: 'match' as const,
    status: 'approved' as const,
    participant: weakReference(participantId),
    connector: weakReference(connectorId),
    score,
    reasons: keyed(reasons),
    cautions: keyed(cautions),
    ...(byHand && { byHand }),
    approvedAt: at.toISOString(),
    undoable: undoable(at.toISOString(), '', { pairDecision }, pairDecision ? ['pairDecision'] : []),
    ...(approvedBy && { approvedBy }),
    history: [
      {
        ...begin('approved', {
          ...{ at, who: 'staff', by: approvedBy },
          ...(byHand && { note: byHand.reason }),
        }),
        _key: 'approved',
      },
    ],
  };
}
