import type { PairView } from '../card/pairView.ts';
import { type MatchingSession, planOf } from '../session/matchingSession.ts';

/** Every card with the people it is about, in the order of the cards. */
export function viewsOf({ cards, people, workloads }: MatchingSession): PairView[] {
  const participants = new Map(people?.participants.map((person) => [person._id, person]));
  const connectors = new Map(people?.connectors.map((person) => [person._id, person]));
  const proposed = new Map<string, number>();
  for (const connectorId of planOf(cards).values())
    proposed.set(connectorId, (proposed.get(connectorId) ?? 0) + 1);
  return cards.map((card) => {
    const participant = participants.get(card.participantId);
    return {
      card,
      participant,
      connector: connectors.get(card.connectorId),
      workload: workloads.get(card.connectorId),
      proposed: proposed.get(card.connectorId) ?? 0,
      decision: participant?.pairDecisions.find(({ connector }) => connector._ref === card.connectorId),
    };
  });
}
