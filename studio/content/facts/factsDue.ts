import { factsIn } from '../../../program/content/factsIn.ts';
import { dueState } from './due.ts';

/** How many facts and charts within a value are overdue on `today` (YYYY-MM-DD), however sure they are. */
export function factsDue(value: unknown, today: string): number {
  return factsIn(value).filter(({ fact }) => dueState(fact, today) === 'overdue').length;
}

/** The facts of one step or entry in words: "3 facts, 1 due for checking". */
export function factsInWords(facts: unknown, today: string): string {
  const count = Array.isArray(facts) ? facts.length : 0;
  const due = factsDue({ facts }, today);
  if (count === 0) return 'No facts';
  return `${count} ${count === 1 ? 'fact' : 'facts'}${due > 0 ? `, ${due} due for checking` : ''}`;
}
