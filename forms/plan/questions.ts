import { z } from 'zod';
import { addDays, type Day } from '../../program/clock/day.ts';
import { BECAME, MOST_STEPS, type Step } from '../../program/plan/plan.ts';
import type { Question } from '../question.ts';
import { choice, neededLine } from '../schemas/answers.ts';
import { day } from '../schemas/pauseDay.ts';

/** The places for steps on one page. */
export const STEP_ROWS = Array.from({ length: MOST_STEPS }, (_, index) => index + 1);

export const STEP_FIELDS = ['what', 'on', 'where'] as const;

/** A day of a plan lies at most a year ahead: what is further away is a wish. */
const LAST_DAYS = 366;

/** One step: a plan helps where it says what, when and where, so all three are needed. */
export const stepSchema = (today: Day) =>
  z.object({
    what: neededLine(200),
    on: day.refine(
      (typed) => typed === '' || (typed >= today && typed <= addDays(today, LAST_DAYS)),
      'invalid',
    ),
    where: neededLine(120),
  });

/** The questions of one row, under names of their own. A row may stay empty. */
export const stepQuestions = (row: number): Question[] => [
  { name: `what-${row}`, control: { kind: 'text', dir: 'auto' }, schema: neededLine(200) },
  { name: `on-${row}`, control: { kind: 'text', type: 'date', dir: 'ltr' }, schema: day },
  { name: `where-${row}`, control: { kind: 'text', dir: 'auto' }, schema: neededLine(120) },
];

/** What became of one step. */
export const becameQuestion = ({ _key }: Pick<Step, '_key'>): Question => ({
  name: `became-${_key}`,
  control: { kind: 'radios', choices: ({ plan }) => plan.became },
  schema: choice(BECAME),
});
