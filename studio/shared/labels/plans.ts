import type { Became } from '../../../program/plan/plan.ts';

export const becameWords: Record<Became, string> = {
  done: 'Done',
  'not-yet': 'Not yet',
  'changed-my-mind': 'Changed their mind',
};

/** What happened to a plan, as the history says it. */
export const planNoteWords = {
  'plan-written': 'Wrote a plan after the coffee',
  'plan-changed': 'Changed the plan',
  'plan-answered': 'Said what became of the plan',
} as const;
