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
