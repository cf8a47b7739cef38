import { z } from 'zod';
import { factSchema } from '../../program/content/facts.ts';

/** Facts that stand together, each with its source and check date. */
export const factBoxSchema = z.object({
  _type: z.literal('factBox'),
  _key: z.string(),
  title: z.string().nullish(),
  facts: z.array(factSchema).min(1),
});
export type FactBox = z.output<typeof factBoxSchema>;
