import type { KeptVisit } from '../../../program/events/visit.ts';

export const VISIT_STATUSES: readonly KeptVisit['status'][] = ['coming', 'cancelled'];

export const visitStatusWords: Record<KeptVisit['status'], string> = {
  coming: 'Comes',
  cancelled: 'Took it back',
};
