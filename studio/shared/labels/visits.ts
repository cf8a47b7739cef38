import type { KeptVisit } from '../../../program/events/visit.ts';

export const VISIT_STATUSES: readonly KeptVisit['status'][] = ['held', 'waiting', 'coming', 'cancelled'];

export const visitStatusWords: Record<KeptVisit['status'], string> = {
  held: 'Answered, not confirmed yet',
  waiting: 'On the waiting list, confirmed',
  coming: 'Comes, confirmed',
  cancelled: 'Took it back',
};
