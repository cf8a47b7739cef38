import type { DocumentActionComponent, DocumentActionsResolver } from 'sanity';
import { connectorDesk } from '../decisions/connectorDesk.ts';
import { decisionActions } from '../decisions/decisionActions.tsx';
import { matchDesk } from '../decisions/matchDesk.ts';
import { participantDesk } from '../decisions/participantDesk.ts';
import { findConnectorAction } from '../finding/findConnectorAction.tsx';
import { RECORD_TYPES } from './records.ts';

const ACTIONS: ReadonlyMap<string, DocumentActionComponent[]> = new Map([
  ['participant', [findConnectorAction, ...decisionActions(participantDesk)]],
  ['connector', decisionActions(connectorDesk)],
  ['match', decisionActions(matchDesk)],
]);

/**
 * The decisions of staff in place of Duplicate, Delete, Unpublish and Restore: a record is made, moved and erased by
 * the program, which also writes the letters and the history that belong to it.
 */
export const programActions: DocumentActionsResolver = (actions, { schemaType }) =>
  RECORD_TYPES.has(schemaType) ? (ACTIONS.get(schemaType) ?? []) : actions;
