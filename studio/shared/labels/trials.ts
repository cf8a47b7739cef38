import type { Arm } from '../../../program/trial/arms.ts';
import type { PlanMistake, TrialOutcome, TrialPlan } from '../../../program/trial/trial.ts';

export const comparesWords: Record<TrialPlan['compares'], string> = {
  prepare: 'The page that prepares a participant',
  plan: 'The invitation to write a plan',
  both: 'Both: the page that prepares, and the plan',
};

export const trialOutcomeWords: Record<TrialOutcome, string> = {
  met: 'The two met',
  plan: 'A plan was written',
  'work-90': 'At work after 90 days',
  'work-180': 'At work after 180 days',
};

export const armWords: Record<Arm, string> = {
  with: 'With the pages',
  without: 'Without (comparison)',
};

/** What is missing before a trial can be switched on. */
export const planMistakeWords: Record<PlanMistake, string> = {
  incomplete:
    'Fill in every field first: the question, what is compared, the outcome, both numbers, both days.',
  same: 'The two numbers are the same: say which difference would matter.',
  days: 'The last day is before the first.',
  today: 'Choose a first day after today: by then the pages of the site say that a trial runs.',
};

export const trialFieldWords: Record<keyof TrialPlan, string> = {
  question: 'Question',
  compares: 'What is compared',
  outcome: 'Outcome that decides',
  usual: 'Per cent without, as a rule',
  hoped: 'Per cent with, hoped for',
  startsOn: 'First day',
  endsOn: 'Last day',
};

/** What happened around a trial, as the history says it. */
export const trialNoteWords = {
  'trials-left': 'Left the comparison of pages: has every page from now on',
  'trials-joined': 'May be in comparisons of pages again',
  'trial-given': 'Given the pages that a comparison left out',
} as const;
