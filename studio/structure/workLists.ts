import type { SortOrderingItem } from 'sanity';
import { LETTER_STATUSES } from '../../program/letters.ts';
import type { MatchStatus } from '../../program/matches/status.ts';
import type { ParticipantStatus } from '../../program/participants/status.ts';
import { REFERRAL_STATUSES } from '../../program/referrals/status.ts';
import { CONNECTOR_STATUSES, connectorStatusWords } from '../words/connectors.ts';
import { letterStatusWords } from '../words/letters.ts';
import { matchStatusWords } from '../words/matches.ts';
import { participantStatusWords } from '../words/participants.ts';
import { referralStatusWords } from '../words/referrals.ts';

/** The newest first, by a date of the record. */
const newest = (field: string): SortOrderingItem[] => [{ field, direction: 'desc' }];

/** A list named after the work it holds: the documents of one type in some states. */
export interface WorkList {
  id: string;
  title: string;
  type: 'participant' | 'connector' | 'match' | 'referral' | 'partnerReferral' | 'letter';
  /** Every document of the type when there are none. */
  statuses?: readonly string[];
  order: readonly SortOrderingItem[];
  /** Two lines under each title in place of one. */
  detailed?: boolean;
}

function participants(id: string, statuses: readonly ParticipantStatus[]): WorkList {
  const title = statuses.map((status) => participantStatusWords[status]).join(' or ');
  return { id, title, type: 'participant', statuses, order: newest('signedUpAt'), detailed: true };
}

/** Every state of a participant is in exactly one of these (tested), so nobody is out of sight. */
export const participantLists: WorkList[] = [
  participants('to-screen', ['received']),
  participants('ready', ['ready']),
  participants('unconfirmed', ['unconfirmed']),
  participants('on-hold', ['on-hold']),
  participants('introduced', ['introduced']),
  participants('not-eligible', ['not-eligible']),
  { ...participants('ended', ['closed', 'withdrawn']), title: 'Closed or withdrawn' },
];

export const everyone: WorkList = {
  id: 'everyone',
  title: 'Everyone',
  type: 'participant',
  order: newest('signedUpAt'),
  detailed: true,
};

export const connectorLists: WorkList[] = CONNECTOR_STATUSES.map((status) => ({
  id: `connectors-${status}`,
  title: connectorStatusWords[status],
  type: 'connector',
  statuses: [status],
  order: newest('_createdAt'),
}));

function matches(id: string, statuses: readonly MatchStatus[], order: readonly SortOrderingItem[]): WorkList {
  const title = statuses.map((status) => matchStatusWords[status]).join(' or ');
  return { id, title, type: 'match', statuses, order, detailed: true };
}

/** A question of the Connector waits for staff, so it comes first; then who was asked longest ago. */
const questionsFirst: SortOrderingItem[] = [
  { field: 'questionAt', direction: 'asc' },
  { field: 'askedAt', direction: 'asc' },
];

/** Every state of a match is in exactly one of these too. `accepted` lasts for no longer than a transaction. */
export const matchLists: WorkList[] = [
  matches('approved', ['approved'], newest('approvedAt')),
  matches('asked', ['asked'], questionsFirst),
  {
    ...matches('introductions', ['introduced', 'accepted'], newest('introducedAt')),
    title: matchStatusWords.introduced,
  },
  matches('met', ['met'], newest('introducedAt')),
  matches('not-met', ['not-met'], newest('introducedAt')),
  {
    ...matches('ended-matches', ['declined', 'expired', 'cancelled', 'closed'], newest('_updatedAt')),
    title: 'Ended',
  },
];

export const referralLists: WorkList[] = REFERRAL_STATUSES.map((status) => ({
  id: `referrals-${status}`,
  title: referralStatusWords[status],
  type: 'referral',
  statuses: [status],
  order: newest('offeredAt'),
  detailed: true,
}));

export const referredByPartners: WorkList = {
  id: 'referred-by-partners',
  title: 'People referred by partners',
  type: 'partnerReferral',
  order: newest('receivedAt'),
  detailed: true,
};

export const letterLists: WorkList[] = LETTER_STATUSES.map((status) => ({
  id: `letters-${status}`,
  title: letterStatusWords[status],
  type: 'letter',
  statuses: [status],
  order: newest('queuedAt'),
  detailed: true,
}));

/** The filter of a work list, with its parameters beside it. */
export function workListFilter({ type, statuses }: WorkList) {
  return statuses
    ? { filter: '_type == $type && status in $statuses', params: { type, statuses } }
    : { filter: '_type == $type', params: { type } };
}
