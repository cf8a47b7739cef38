import { LETTER_STATUSES } from '../../program/letters.ts';
import type { ParticipantStatus } from '../../program/participants/status.ts';
import { CONNECTOR_STATUSES, connectorStatusWords } from '../words/connectors.ts';
import { letterStatusWords } from '../words/letters.ts';
import { participantStatusWords } from '../words/participants.ts';

/** A list named after the work it holds: the documents of one type in some states. */
export interface WorkList {
  id: string;
  title: string;
  type: 'participant' | 'connector' | 'letter';
  /** Every document of the type when there are none. */
  statuses?: readonly string[];
  newestBy: string;
  /** Two lines under each title in place of one. */
  detailed?: boolean;
}

function participants(id: string, statuses: readonly ParticipantStatus[]): WorkList {
  const title = statuses.map((status) => participantStatusWords[status]).join(' or ');
  return { id, title, type: 'participant', statuses, newestBy: 'signedUpAt', detailed: true };
}

/** Every state of a participant is in exactly one of these (tested), so nobody is out of sight. */
export const participantLists: WorkList[] = [
  participants('unconfirmed', ['unconfirmed']),
  participants('to-screen', ['received']),
  participants('ready', ['ready']),
  participants('on-hold', ['on-hold']),
  participants('introduced', ['introduced']),
  participants('not-eligible', ['not-eligible']),
  { ...participants('ended', ['closed', 'withdrawn']), title: 'Closed or withdrawn' },
];

export const everyone: WorkList = {
  id: 'everyone',
  title: 'Everyone',
  type: 'participant',
  newestBy: 'signedUpAt',
  detailed: true,
};

export const connectorLists: WorkList[] = CONNECTOR_STATUSES.map((status) => ({
  id: `connectors-${status}`,
  title: connectorStatusWords[status],
  type: 'connector',
  statuses: [status],
  newestBy: '_createdAt',
}));

export const letterLists: WorkList[] = LETTER_STATUSES.map((status) => ({
  id: `letters-${status}`,
  title: letterStatusWords[status],
  type: 'letter',
  statuses: [status],
  newestBy: 'queuedAt',
  detailed: true,
}));

/** The filter of a work list, with its parameters beside it. */
export function workListFilter({ type, statuses }: WorkList) {
  return statuses
    ? { filter: '_type == $type && status in $statuses', params: { type, statuses } }
    : { filter: '_type == $type', params: { type } };
}
