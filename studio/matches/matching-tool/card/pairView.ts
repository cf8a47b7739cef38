import type { Workload } from '../../../../program/matching/board.ts';
import type { KnownConnector, KnownDecision, KnownParticipant } from '../../match-suggestions/readPeople.ts';
import type { ProposalCard } from '../session/matchingSession.ts';

/** A card with the people it is about, as they are known now. */
export interface PairView {
  card: ProposalCard;
  participant: KnownParticipant | undefined;
  connector: KnownConnector | undefined;
  workload: Workload | undefined;
  /** How many people are proposed to the connector now. */
  proposed: number;
  /** What staff decided about this pair before. */
  decision: KnownDecision | undefined;
}
