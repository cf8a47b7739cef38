import { z } from 'zod';
import { addMonths } from '../clock/day.ts';
import { fieldSchema } from '../fields.ts';
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

/** The place in a guide's page of work that people begin with before they have a license: links from outside lead to it. */
export const FIRST_JOBS_ID = 'work-without-a-license';

/** The parts of a guide that hold facts, in the order of the page. */
export const FACT_SECTIONS = [
  'steps',
  'tests',
  'otherSteps',
  'withoutDocuments',
  'paying',
  'unlicensedJobs',
  'otherCareers',
  'helpers',
] as const;

/** A step of a path. */
const step = z.object({
  _key: z.string(),
  title: z.string().min(1),
  /** Who decides about this step, as "The Board of Nursing". */
  decides: z.string().nullish(),
  /** The page or form on which this step is taken, by its own name, and its address. */
  linkName: z.string().nullish(),
  linkUrl: z.literal('').or(z.url()).nullish(),
  body: richText.refine(hasText, STEP_TEXT_MESSAGE),
  facts,
  /** What to have at hand. */
  need: lines,
  /** What to do while waiting. */
  meanwhile: lines,
});

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
  field: fieldSchema,
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
    /** Who gives the license or certificate: the people to ask when a fact is uncertain, as "the Board of Nursing". */
    authority: z.string().min(1),
    /** What to do in the first week, in three steps. */
    firstSteps: richText,
    forWhom: lines,
    assumes: lines,
    firstAdvice: z.string().nullish(),
    terms: listOf(z.object({ _key: z.string(), term: z.string().min(1), meaning: z.string().min(1) })),
    /** The state that the path is for, as "Missouri", where the region has two. */
    place: z.string().nullish(),
    steps: z.array(step).min(1),
    tests: items,
    timeAndCost: richText,
    /** The state on the other bank, who decides there, and the path in it. */
    otherPlace: z.string().nullish(),
    otherAuthority: z.string().nullish(),
    otherSteps: listOf(step),
    /** What to do about records that nobody can send. */
    withoutDocuments: items,
    /** Who may pay a part. */
    paying: items,
    otherCareers: items,
    unlicensedJobs: items,
    helpers: items,
    /** How to know who wants only the money. */
    scams: lines,
    /** What it is like to begin again, and where to talk about it. */
    startingAgain: richText,
    tips: lines,
  })
  .refine(hasSources, { path: ['steps'], message: SOURCES_MESSAGE });
export type Guide = z.output<typeof guideSchema>;

/** The day on which a guide is to be read again as a whole, as YYYY-MM-DD. */
export function reviewDueOn({ reviewedOn }: Pick<Guide, 'reviewedOn'>): string {
  return addMonths(reviewedOn, REVIEW_MONTHS);
}
