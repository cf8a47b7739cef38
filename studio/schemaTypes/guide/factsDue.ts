import { z } from 'zod';
import { standingOf } from '../objects/factPreview.ts';

const section = z.array(z.object({ facts: z.array(z.unknown()).nullish() })).catch([]);

/** How many facts in the sections of a guide are past their check date on `today` (YYYY-MM-DD). */
export function factsDue(sections: unknown[], today: string): number {
  return sections
    .flatMap((entries) => section.parse(entries))
    .flatMap(({ facts }) => facts ?? [])
    .filter((fact) => standingOf(fact, today) === 'overdue').length;
}

/** The facts of one step or entry in words: "3 facts, 1 due for checking". */
export function factsInWords(facts: unknown, today: string): string {
  const count = Array.isArray(facts) ? facts.length : 0;
  const due = factsDue([[{ facts: Array.isArray(facts) ? facts : [] }]], today);
  if (count === 0) return 'No facts';
  return `${count} ${count === 1 ? 'fact' : 'facts'}${due > 0 ? `, ${due} due for checking` : ''}`;
}
