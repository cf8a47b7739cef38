import {
  everyone,
  guests,
  type ListedType,
  partnerLists,
  type WorkList,
} from '../../shared/work-lists/workLists.ts';

const whole = (type: ListedType, title: string, newest: string): WorkList => ({
  id: `all-${type}`,
  title,
  type,
  order: [{ field: newest, direction: 'desc' }],
});

/** Everything of one kind, in whatever state. */
export const WHOLE_LISTS: readonly WorkList[] = [
  whole('match', 'All matches', '_createdAt'),
  whole('referral', 'All referrals', 'offeredAt'),
  { ...everyone, title: 'All participants' },
  whole('connector', 'All Connectors', '_createdAt'),
  whole('partnerReferral', 'People referred by partners', 'receivedAt'),
  ...partnerLists,
  guests,
];
