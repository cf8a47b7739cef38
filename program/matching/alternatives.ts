import type { Board } from './board.ts';
import type { PairScore } from './scorePair.ts';

/** Who is to be sent to whom: connectors by participant. */
export type Plan = ReadonlyMap<string, string>;

/** Another connector for one person of a plan. */
export interface Alternative {
  connectorId: string;
  pair: PairScore;
  /** By how much the sum of all scores changes. */
  gain: number;
  /** The connector's places are all proposed to others: this person of them would change places. */
  exchange?: { participantId: string; connectorId: string; pair: PairScore };
}

const allowed = (pair: PairScore | undefined) => (pair && !pair.blocked ? pair : undefined);

/**
 * Whom a person could be sent to in place of what the plan says: every connector with a place that the plan leaves
 * free, and every exchange with somebody else of the plan that both pairs allow. `settled` are people who keep their
 * connector: pinned, or approved already. The greatest gain first, then by id. The plan stays within all capacities.
 */
export function alternativesFor(
  board: Board,
  plan: Plan,
  settled: ReadonlySet<string>,
  participantId: string,
): Alternative[] {
  const mine = plan.get(participantId);
  const scoreNow = (mine && board.pairOf(participantId, mine)?.score) || 0;
  const sentTo = new Map<string, string[]>();
  for (const [person, connector] of plan) sentTo.set(connector, [...(sentTo.get(connector) ?? []), person]);

  const found = board.workloads.flatMap(({ connectorId, places }): Alternative[] => {
    const pair = allowed(board.pairOf(participantId, connectorId));
    if (!pair || connectorId === mine) return [];
    const there = sentTo.get(connectorId) ?? [];
    if (there.length < places) return [{ connectorId, pair, gain: pair.score - scoreNow }];
    return there.flatMap((other): Alternative[] => {
      const theirs =
        mine === undefined || settled.has(other) ? undefined : allowed(board.pairOf(other, mine));
      if (mine === undefined || !theirs) return [];
      const before = scoreNow + (board.pairOf(other, connectorId)?.score ?? 0);
      return [
        {
          connectorId,
          pair,
          gain: pair.score + theirs.score - before,
          exchange: { participantId: other, connectorId: mine, pair: theirs },
        },
      ];
    });
  });
  return found.sort((one, other) => other.gain - one.gain || (nameOf(one) < nameOf(other) ? -1 : 1));
}

const nameOf = ({ connectorId, exchange }: Alternative) => `${connectorId} ${exchange?.participantId ?? ''}`;
