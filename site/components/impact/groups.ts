import type { StageKey } from '../../../program/impact/impact.ts';

/** How the stages stand together on the impact page, in the order of reading. Every stage is in one group (tested). */
export const IMPACT_GROUPS = {
  people: ['signed-up', 'ready', 'introduced', 'met', 'referred'],
  outcomes: ['job-in-field', 'job', 'study', 'interview', 'other', 'none-yet'],
  connectors: ['connectors', 'connectors-met', 'connectors-referred', 'questions-accepted'],
  referrals: ['referrals', 'referrals-met'],
} as const satisfies Record<string, readonly StageKey[]>;

export type ImpactGroup = keyof typeof IMPACT_GROUPS;
