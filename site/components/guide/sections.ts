import { fillMessage } from '../../../locales/format.ts';
import type { Messages } from '../../../locales/messages.ts';
import type { Fact } from '../../../program/content/facts.ts';
import { FACT_SECTIONS, FIRST_JOBS_ID, type Guide } from '../../../program/content/guide.ts';
import { openQuestions } from './openQuestions.ts';

/** The sections of every guide, in this order. The ids are fixed, so that links into a guide hold. */
export const SECTION_IDS = {
  firstSteps: 'first-steps',
  forWhom: 'for-whom',
  terms: 'words',
  path: 'path',
  tests: 'tests',
  timeAndCost: 'time-and-cost',
  otherSteps: 'other-state',
  withoutDocuments: 'without-documents',
  paying: 'paying-for-it',
  unlicensedJobs: FIRST_JOBS_ID,
  otherCareers: 'other-careers',
  helpers: 'people-who-help',
  scams: 'scams',
  startingAgain: 'starting-again',
  tips: 'tips',
  openQuestions: 'open-questions',
  sources: 'sources',
} as const;

type Section = keyof typeof SECTION_IDS;

const isSection = (key: string): key is Section => Object.hasOwn(SECTION_IDS, key);

/** In the order of the page, which is that of the ids. */
const SECTIONS = Object.keys(SECTION_IDS).filter(isSection);

/** The place of a step on the page. */
export const stepId = (key: string) => `step-${key}`;

/** All facts of a guide, in the order of the page. */
export function factsOf(guide: Guide): Fact[] {
  return FACT_SECTIONS.flatMap((section) => guide[section].flatMap(({ facts }) => facts));
}

/** Whether there is something to say about time and cost: words of staff, or amounts in the facts of the path. */
export function hasTimeAndCost({ timeAndCost, steps, tests }: Guide): boolean {
  return (
    timeAndCost.length > 0 || [steps, tests].flat().some(({ facts }) => facts.some(({ amount }) => amount))
  );
}

/**
 * The contents list of a guide: the sections that have something in them. `hasDirectory`: helpers of the directory stand
 * in the guide too.
 */
export function contentsOf(
  guide: Guide,
  words: Messages['guide'],
  hasDirectory = false,
): { id: string; title: string }[] {
  const filled: Record<Section, boolean> = {
    firstSteps: guide.firstSteps.length > 0,
    forWhom: guide.forWhom.length + guide.assumes.length > 0,
    terms: guide.terms.length > 0,
    path: true,
    tests: guide.tests.length > 0,
    timeAndCost: hasTimeAndCost(guide),
    otherSteps: guide.otherSteps.length > 0,
    withoutDocuments: guide.withoutDocuments.length > 0,
    paying: guide.paying.length > 0,
    unlicensedJobs: guide.unlicensedJobs.length > 0,
    otherCareers: guide.otherCareers.length > 0,
    helpers: hasDirectory || guide.helpers.length > 0,
    scams: guide.scams.length > 0,
    startingAgain: guide.startingAgain.length > 0,
    tips: guide.tips.length > 0,
    openQuestions: openQuestions(guide, words).length > 0,
    sources: sourcesOf(guide).length > 0,
  };
  return SECTIONS.filter((section) => filled[section]).map((section) => ({
    id: SECTION_IDS[section],
    title:
      section === 'otherSteps'
        ? fillMessage(words.otherSteps, { place: guide.otherPlace ?? '' }, guide.language)
        : words[section],
  }));
}

/**
 * Each source of a guide once, by its name and date, in the order of first use. Facts of certainty X say nothing, and
 * so have no source among these.
 */
export function sourcesOf(guide: Guide): Fact[] {
  const byName = new Map(
    factsOf(guide)
      .filter(({ certainty }) => certainty !== 'X')
      .toReversed()
      .map((fact) => [`${fact.sourceName} ${fact.sourceDate ?? ''}`, fact]),
  );
  return [...byName.values()].toReversed();
}
