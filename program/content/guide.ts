import { z } from 'zod';
import { addMonths } from '../clock/day.ts';
import { FIELDS } from '../fields.ts';
import { listOf } from '../stored.ts';
import { hasText } from './blockText.ts';
import { factSchema } from './facts.ts';
import { lines, richText, slug } from './richText.ts';
import { checkedTranslation, writtenIn } from './translation.ts';

/** Months after which a guide is read again from start to end: twice a year, between the checks of its facts. */
export const REVIEW_MONTHS = 6;

export const STEP_TEXT_MESSAGE = 'Say how to take this step, in a sentence or two';
export const SOURCES_MESSAGE = 'Add a fact with its source: a guide without a source is not published';

const facts = listOf(factSchema);
const items = listOf(z.object({ _key: z.string(), title: z.string().min(1), body: richText, facts }));

/** The parts of a guide that hold facts, in the order of the page. */
const FACT_SECTIONS = ['steps', 'tests', 'unlicensedJobs', 'otherCareers', 'helpers'] as const;

const withFacts = z.array(z.object({ facts: z.array(z.unknown()).nullish() })).catch([]);

/** Whether a guide, as it is stored, has a fact anywhere, and so a source. */
export function hasSources(guide: object): boolean {
  return FACT_SECTIONS.some((section) =>
    withFacts.parse(Reflect.get(guide, section)).some((entry) => (entry.facts ?? []).length > 0),
  );
}

/** What lists show of a guide. */
export const listedGuideSchema = z.object({
  _id: z.string(),
  language: writtenIn,
  title: z.string().min(1),
  slug,
  field: z.enum(FIELDS),
  /** One or two sentences under the title. */
  summary: z.string().min(1),
  reviewedOn: z.iso.date(),
});
export type ListedGuide = z.output<typeof listedGuideSchema>;

/**
 * A career pathway guide as the site needs it. Every guide has this one skeleton. Studio asks for the same
 * things before it publishes; the site refuses to build from anything else.
 */
export const guideSchema = listedGuideSchema
  .extend({
    translation: checkedTranslation,
    /** Who gives the licence or certificate: the people to ask when a fact is uncertain, as "the Board of Nursing". */
    authority: z.string().min(1),
    forWhom: lines,
    assumes: lines,
    firstAdvice: z.string().nullish(),
    terms: listOf(z.object({ _key: z.string(), term: z.string().min(1), meaning: z.string().min(1) })),
    steps: z
      .array(
        z.object({
          _key: z.string(),
          title: z.string().min(1),
          /** Who decides about this step, as "The Board of Nursing". */
          decides: z.string().nullish(),
          body: richText.refine(hasText, STEP_TEXT_MESSAGE),
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
  })
  .refine(hasSources, { path: ['steps'], message: SOURCES_MESSAGE });
export type Guide = z.output<typeof guideSchema>;

/** The day on which a guide is to be read again as a whole, as YYYY-MM-DD. */
export function reviewDueOn({ reviewedOn }: Pick<Guide, 'reviewedOn'>): string {
  return addMonths(reviewedOn, REVIEW_MONTHS);
}
