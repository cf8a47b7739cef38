import type { SortOrderingItem } from 'sanity';
import { DAY_MS } from '../../../program/clock/day.ts';
import { NEEDS_STAFF } from '../../../program/letterReports.ts';
import { LETTER_STATUSES } from '../../../program/letters.ts';
import { FOLLOW_UP_AFTER } from '../../../program/matches/due.ts';
import { WAITS_FOR_STAFF } from '../../../program/matches/exchange.ts';
import { type MatchStatus, OPEN_MATCH_STATUSES } from '../../../program/matchStatus.ts';
import type { ParticipantStatus } from '../../../program/participants/status.ts';
import { PARTNER_REFERRAL_STATUSES } from '../../../program/partnerReferrals/status.ts';
import type { RecordType } from '../../../program/recordTypes.ts';
import { REFERRAL_STATUSES } from '../../../program/referrals/status.ts';
import { CONNECTOR_STATUSES, connectorStatusWords } from '../labels/connectors.ts';
import { letterStatusWords } from '../labels/letters.ts';
import { matchStatusWords } from '../labels/matches.ts';
import { participantStatusWords } from '../labels/participants.ts';
import { partnerReferralStatusWords } from '../labels/partnerReferrals.ts';
import { referralStatusWords } from '../labels/referrals.ts';

/** The newest first, by a date of the record. */
const newest = (field: string): SortOrderingItem[] => [{ field, direction: 'desc' }];

/** What staff wrote stands in its own tool. */
export type ListedType = Exclude<RecordType, 'message' | 'groupCoffee' | 'seat'>;

/** A list named after the work it holds: the documents of one type in some states. */
export interface WorkList {
  id: string;
  title: string;
  type: ListedType;
  /** A second type, where the same work is about both. */
  alsoType?: ListedType;
  /** Every document of the type when there are none. */
  statuses?: readonly string[];
  /** The state of those that were made before their kind had states. */
  initial?: string;
  /** What else holds for each of them, in GROQ. */
  where?: string;
  order: readonly SortOrderingItem[];
  /** Two lines under each title in place of one. */
  detailed?: boolean;
}

function participants(id: string, statuses: readonly ParticipantStatus[]): WorkList {
  const title = statuses.map((status) => participantStatusWords[status]).join(' or ');
  return { id, title, type: 'participant', statuses, order: newest('signedUpAt'), detailed: true };
}

/** For these somebody is being asked already: they are ready, and no work of today. */
const IS_BEING_ASKED = `_id in *[_type == "match" && status in ${JSON.stringify(OPEN_MATCH_STATUSES)}].participant._ref`;

/** Everybody is in exactly one of these (tested), so nobody is out of sight. */
export const participantLists: WorkList[] = [
  participants('to-screen', ['received']),
  { ...participants('ready', ['ready']), where: `!(${IS_BEING_ASKED})` },
  {
    ...participants('being-asked', ['ready']),
    title: 'Ready, and a Connector is being asked',
    where: IS_BEING_ASKED,
  },
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

/** A meeting takes some days to arrange; after these nobody has told us of one. As long as the letters wait. */
const INTRODUCED_LONG_AGO = `dateTime(introducedAt) < dateTime(now()) - ${(FOLLOW_UP_AFTER * DAY_MS) / 1000}`;

/** What waits for somebody of the staff, beside the sign-ups to screen: each also stands in a list by its state. */
export const attentionLists: WorkList[] = [
  {
    ...matches('questions', ['asked'], [{ field: 'questionAt', direction: 'asc' }]),
    title: 'Questions from Connectors',
    where: WAITS_FOR_STAFF,
  },
  {
    ...matches('follow-up-due', ['introduced'], [{ field: 'introducedAt', direction: 'asc' }]),
    title: 'Follow-up due',
    where: INTRODUCED_LONG_AGO,
  },
  {
    id: 'signed-up-again',
    title: 'Signed up again',
    type: 'participant',
    alsoType: 'connector',
    where: 'defined(signedUpAgainAt)',
    order: [{ field: 'signedUpAgainAt', direction: 'asc' }],
    detailed: true,
  },
  {
    id: 'letters-not-arrived',
    title: 'Emails that failed',
    type: 'letter',
    where: NEEDS_STAFF,
    order: newest('queuedAt'),
    detailed: true,
  },
  {
    id: 'to-be-erased',
    title: 'Asked to be erased',
    type: 'participant',
    alsoType: 'connector',
    where: 'defined(eraseRequestedAt)',
    order: [{ field: 'eraseRequestedAt', direction: 'asc' }],
    detailed: true,
  },
  {
    id: 'set-aside',
    title: 'Forms set aside',
    type: 'setAside',
    order: newest('setAsideAt'),
    detailed: true,
  },
];

/** What came of introductions: what we were told, and what we asked and were not. */
export const outcomeLists: WorkList[] = [
  {
    ...matches('outcomes-told', ['introduced', 'met', 'not-met', 'closed'], newest('introducedAt')),
    title: 'Told us what came of it',
    where: 'count(outcomes[defined(outcome)]) > 0',
  },
  {
    ...matches('outcomes-open', ['introduced', 'met', 'not-met', 'closed'], newest('introducedAt')),
    title: 'Asked, and no answer',
    where: 'count(outcomes) > 0 && count(outcomes[defined(outcome)]) == 0',
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

/** Every state is in exactly one of these too. Who is to be read stands among what waits for staff. */
export const partnerReferralLists: WorkList[] = PARTNER_REFERRAL_STATUSES.map((status) => ({
  id: `referred-${status}`,
  title: status === 'new' ? 'Referred by partners, to read' : partnerReferralStatusWords[status],
  type: 'partnerReferral',
  statuses: [status],
  initial: 'new',
  order: newest('receivedAt'),
  detailed: true,
}));

const byName: SortOrderingItem[] = [{ field: 'name', direction: 'asc' }];

export const partnerLists: WorkList[] = [
  { id: 'partner-organizations', title: 'Partner organizations', type: 'partnerOrganization', order: byName },
  { id: 'partner-contacts', title: 'Contact persons of partners', type: 'partnerContact', order: byName },
];

export const guests: WorkList = {
  id: 'guests',
  title: 'Guests of events',
  type: 'rsvp',
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

/** Types of the documents in a list. */
export function typesOf({ type, alsoType }: WorkList): ListedType[] {
  return alsoType ? [type, alsoType] : [type];
}

/** What holds for every document of a work list, in GROQ. */
export function workListFilter(list: WorkList): string {
  const { statuses, initial, where } = list;
  const status = initial ? `coalesce(status, ${JSON.stringify(initial)})` : 'status';
  return [
    `_type in ${JSON.stringify(typesOf(list))}`,
    statuses && `${status} in ${JSON.stringify(statuses)}`,
    where,
  ]
    .filter(Boolean)
    .join(' && ');
}

/** Every list there is, for what is done with all of them. */
export const ALL_LISTS: readonly WorkList[] = [
  ...participantLists,
  everyone,
  ...attentionLists,
  ...matchLists,
  ...outcomeLists,
  ...referralLists,
  ...partnerReferralLists,
  ...partnerLists,
  guests,
  ...connectorLists,
  ...letterLists,
];
