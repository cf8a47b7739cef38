import type { Stage, StageKey } from '../../../program/impact/impact.ts';

/** How the stages stand together on the impact page, in the order of reading. Every stage is in one group (tested). */
export const IMPACT_GROUPS = {
  people: ['signed-up', 'ready', 'introduced', 'met', 'referred'],
  waiting: ['wait-2-weeks', 'wait-4-weeks', 'wait-longer', 'wait-unknown'],
  outcomes: ['job-in-field', 'job', 'study', 'interview', 'other', 'none-yet', 'no-answer'],
  connectors: ['connectors', 'connectors-met', 'connectors-referred', 'questions-accepted'],
  referrals: ['referrals', 'referrals-met', 'chain-first', 'chain-further'],
} as const satisfies Record<string, readonly StageKey[]>;

export type ImpactGroup = keyof typeof IMPACT_GROUPS;

/** Stages that say of how many nothing is known: drawn as what they are, and no answer among the others. */
export const UNKNOWN_STAGES: readonly StageKey[] = ['wait-unknown', 'no-answer'];

/** What is counted in another unit than the rest of its group, and stands in the table alone. */
export const NOT_DRAWN: readonly StageKey[] = ['questions-accepted'];

/** Whether a group has enough to be shown as numbers: at least half of its counts. With less, its definitions say more. */
export const isWorthShowing = (stages: readonly Stage[]): boolean =>
  stages.length > 0 && 2 * stages.filter(({ count }) => count !== null).length >= stages.length;
