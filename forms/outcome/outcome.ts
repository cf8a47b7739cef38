import { OUTCOMES } from '../../program/matches/match.ts';
import type { Question } from '../question.ts';
import { choice } from '../schemas/answers.ts';

/** What came of a coffee, in one sentence: asked in a letter of its own, and beside a plan. */
export const OUTCOME = {
  name: 'outcome',
  control: { kind: 'radios', choices: ({ followUp }) => followUp.outcomes },
  schema: choice(OUTCOMES),
} as const satisfies Question;
