import type { Messages } from '../../../locales/messages.ts';
import type { Fact } from '../../../program/content/facts.ts';
import type { Guide } from '../../../program/content/guide.ts';

/** The sections of every guide, in this order. The ids are fixed, so that links into a guide hold. */
export const SECTION_IDS = {
  forWhom: 'for-whom',
  terms: 'words',
  path: 'path',
  tests: 'tests',
  timeAndCost: 'time-and-cost',
  unlicensedJobs: 'work-without-a-license',
  otherCareers: 'other-careers',
  helpers: 'people-who-help',
  tips: 'tips',
  sources: 'sources',
} as const;

type Section = keyof typeof SECTION_IDS;

/** The place of a step on the page. */
export const stepId = (key: string) => `step-${key}`;

/** All facts of a guide, in the order of the page. */
export function factsOf(guide: Guide): Fact[] {
  const { steps, tests, unlicensedJobs, otherCareers, helpers } = guide;
  return [steps, tests, unlicensedJobs, otherCareers, helpers].flat().flatMap(({ facts }) => facts);
}

/** Whether there is something to say about time and cost: words of staff, or amounts in the facts of the path. */
export function hasTimeAndCost({ timeAndCost, steps, tests }: Guide): boolean {
  return (
    timeAndCost.length > 0 || [steps, tests].flat().some(({ facts }) => facts.some(({ amount }) => amount))
  );
}

/** The contents list of a guide: the sections that have something in them. */
export function contentsOf(guide: Guide, words: Messages['guide']): { id: string; title: string }[] {
  const filled: Record<Section, boolean> = {
    forWhom: guide.forWhom.length + guide.assumes.length > 0,
    terms: guide.terms.length > 0,
    path: true,
    tests: guide.tests.length > 0,
    timeAndCost: hasTimeAndCost(guide),
    unlicensedJobs: guide.unlicensedJobs.length > 0,
    otherCareers: guide.otherCareers.length > 0,
    helpers: guide.helpers.length > 0,
    tips: guide.tips.length > 0,
    sources: sourcesOf(guide).length > 0,
  };
  const sections: Section[] = [
    'forWhom',
    'terms',
    'path',
    'tests',
    'timeAndCost',
    'unlicensedJobs',
    'otherCareers',
    'helpers',
    'tips',
    'sources',
  ];
  return sections
    .filter((section) => filled[section])
    .map((section) => ({ id: SECTION_IDS[section], title: words[section] }));
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
