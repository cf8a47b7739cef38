import { describe, expect, test } from 'vitest';
import { addUp } from '../../program/content/addUp.ts';
import { amountProblemsIn } from '../../program/content/amountProblems.ts';
import { factFreshness } from '../../program/content/facts.ts';
import { guideSchema } from '../../program/content/guide.ts';
import { pageSetProblems } from '../../program/content/pageSet.ts';
import { passagesIn } from '../../program/content/passages.ts';
import { plainLanguage } from '../../program/content/plainLanguage.ts';
import { CHECKED_ON } from '../facts.ts';
import { guides } from './guides.ts';

const GUIDES = guides().map((guide) => [guide.title, guide] as const);
type StarterGuide = ReturnType<typeof guides>[number];

function factsOf({ steps, tests, otherCareers, unlicensedJobs, helpers }: StarterGuide) {
  return [steps, tests, otherCareers, unlicensedJobs, helpers].flat().flatMap(({ facts }) => facts);
}

test('the guides stand side by side, each with its own address and title', () => {
  const pages = guides().map(({ slug, ...guide }) => ({ ...guide, slug: slug.current }));
  expect(pages.map(({ slug }) => slug)).toEqual(['nursing', 'teaching', 'engineering']);
  expect(pageSetProblems(pages)).toEqual([]);
});

describe.each(GUIDES)('%s', (_title, guide) => {
  const report = plainLanguage(
    passagesIn(guide),
    guide.terms.flatMap(({ term, meaning }) => [term, meaning]),
  );

  test('is written in plain language', () => {
    expect(report.warnings).toEqual([]);
    expect(report.meanWords).toBeLessThanOrEqual(13);
    expect(report.grade).toBeLessThanOrEqual(9);
  });

  test('prints no value that is not certain, and each certain fact has one', () => {
    for (const fact of factsOf(guide)) {
      const uncertain = fact.certainty === 'C' || fact.certainty === 'X';
      expect(factFreshness(fact, CHECKED_ON), fact._key).toBe(uncertain ? 'uncertain' : 'stands');
      if (uncertain) {
        expect(fact.value, fact._key).toBeUndefined();
        expect(fact.amount?.from, fact._key).toBeUndefined();
        expect(`${fact.label} ${fact.note ?? ''} ${fact.ask ?? ''}`, fact._key).not.toMatch(/\p{N}/u);
      }
    }
  });

  test('holds a number, or the word that there is none to hold, wherever it speaks of money or a time', () => {
    expect(amountProblemsIn(guideSchema.parse({ ...guide, slug: guide.slug.current }))).toEqual([]);
  });

  test('has a fact of one key once, so that a link to it leads to one place', () => {
    const keys = factsOf(guide).map(({ _key }) => _key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('says of every price that is added up what it is, and the number stands in its value', () => {
    const lines = factsOf(guide).map((fact) => ({ fact }));
    const { counted, unknown, optional } = addUp(lines, 'usd', CHECKED_ON);
    expect(counted.length).toBeGreaterThan(0);
    expect(unknown.length).toBeGreaterThan(0);
    for (const { fact } of [...counted, ...optional].filter(({ fact: { value } }) => value))
      expect(fact.value, fact._key).toContain(fact.amount?.from ? `$${fact.amount.from}` : 'None');
    const labels = [...counted, ...unknown, ...optional].map(({ fact: { label } }) => label);
    expect(new Set(labels).size).toBe(labels.length);
  });
});
