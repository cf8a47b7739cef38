import { z } from 'zod';
import { factSchema } from '../../program/content/facts.ts';

/**
 * Numbers that are drawn as bars and given as a table. They carry source and check date as a fact does, and only
 * certain ones (A or B) may be drawn: a bar says more than a note can take back.
 */
export const chartSchema = factSchema
  .pick({ sourceName: true, sourceUrl: true, sourceDate: true, checkedOn: true, volatility: true })
  .extend({
    _type: z.literal('chart'),
    _key: z.string(),
    title: z.string().min(1),
    /** What the numbers count, as a reader says it: "people", "percent", "dollars a year". */
    unit: z.string().min(1),
    rows: z
      .array(
        z.object({
          _key: z.string(),
          label: z.string().min(1),
          value: z.number().nonnegative(),
          /** How far the true number may lie to either side, where a survey says so: as a number of the same unit. */
          margin: z.number().nonnegative().nullish(),
        }),
      )
      .min(2),
    note: z.string().nullish(),
    certainty: z.enum(['A', 'B']),
  });
export type Chart = z.output<typeof chartSchema>;
