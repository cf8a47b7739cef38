import { createMoves, type Moves } from '../history.ts';

/** States of a connector, in the order in which one passes through them. */
export const CONNECTOR_STATUSES = ['applied', 'active', 'paused', 'retired'] as const;
export type ConnectorStatus = (typeof CONNECTOR_STATUSES)[number];

/** Where a connector may go from each state. Who retired may come back; who has not been welcomed cannot pause. */
export const CONNECTOR_MOVES: Moves<ConnectorStatus> = {
  applied: ['active', 'retired'],
  active: ['paused', 'retired'],
  paused: ['active', 'retired'],
  retired: ['active'],
};

/** The history entry of an allowed move of a connector; throws MoveRefused for any other. */
export const moveConnector = createMoves('connector', CONNECTOR_MOVES);
