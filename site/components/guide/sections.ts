import type { Fact } from '../../../program/content/facts.ts';
import type { Guide } from '../../../program/content/guide.ts';
import type { Ui } from '../../ui/ui.ts';

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

/** All facts of a guide, in the order of the page. */
export function factsOf(guide: Guide): Fact[] {
  const { steps, tests, unlicensedJobs, otherCareers, helpers } = guide;
  return [steps, tests, unlicensedJobs, otherCareers, helpers].flat().flatMap(({ facts }) => facts);
}

/** The contents list of a guide: the sections that have something in them. */
export function contentsOf(guide: Guide, words: Ui['guide']): { id: string; title: string }[] {
  const filled: Record<Section, boolean> = {
    forWhom: guide.forWhom.length + guide.assumes.length > 0,
    terms: guide.terms.length > 0,
    path: true,
    tests: guide.tests.length > 0,
    timeAndCost: guide.timeAndCost.length > 0,
    unlicensedJobs: guide.unlicensedJobs.length > 0,
    otherCareers: guide.otherCareers.length > 0,
    helpers: guide.helpers.length > 0,
    tips: guide.tips.length > 0,
    sources: factsOf(guide).length > 0,
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

/** Each source of a guide once, by its name and date, in the order of first use. */
export function sourcesOf(guide: Guide): Fact[] {
  const byName = new Map(
    factsOf(guide)
      .toReversed()
      .map((fact) => [`${fact.sourceName} ${fact.sourceDate ?? ''}`, fact]),
  );
  return [...byName.values()].toReversed();
}
