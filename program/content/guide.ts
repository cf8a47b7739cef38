import { z } from 'zod';
import { FIELDS } from '../fields.ts';
import { factSchema } from './facts.ts';

/** Text that staff write with links and emphasis: Portable Text, read by the site as it is. */
const richText = z
  .array(z.looseObject({ _type: z.string() }))
  .nullish()
  .transform((blocks) => blocks ?? []);
const facts = z
  .array(factSchema)
  .nullish()
  .transform((list) => list ?? []);
const lines = z
  .array(z.string())
  .nullish()
  .transform((list) => list ?? []);
const items = z
  .array(z.object({ _key: z.string(), title: z.string().min(1), body: richText, facts }))
  .nullish()
  .transform((list) => list ?? []);

/**
 * A career pathway guide as the site needs it. Every guide has this one skeleton. Studio asks for the same
 * things before it publishes; the site refuses to build from anything else.
 */
export const guideSchema = z.object({
  _id: z.string(),
  title: z.string().min(1),
  slug: z.string().regex(/^[a-z0-9-]+$/),
  field: z.enum(FIELDS),
  /** One or two sentences under the title. */
  summary: z.string().min(1),
  /** Who gives the licence or certificate: the people to ask when a fact is uncertain, as "the Board of Nursing". */
  authority: z.string().min(1),
  forWhom: lines,
  assumes: lines,
  firstAdvice: z.string().nullish(),
  terms: z
    .array(z.object({ _key: z.string(), term: z.string().min(1), meaning: z.string().min(1) }))
    .nullish()
    .transform((list) => list ?? []),
  steps: z
    .array(
      z.object({
        _key: z.string(),
        title: z.string().min(1),
        body: richText,
        facts,
        /** What to have at hand. */
        need: lines,
        /** What to do while waiting. */
        meanwhile: lines,
      }),
    )
    .min(1),
  tests: items,
  timeAndCost: richText,
  otherCareers: items,
  unlicensedJobs: items,
  helpers: items,
  tips: lines,
  reviewedOn: z.iso.date(),
});
export type Guide = z.infer<typeof guideSchema>;
