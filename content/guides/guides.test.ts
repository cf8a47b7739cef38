import { describe, expect, test } from 'vitest';
import { addUp } from '../../program/content/addUp.ts';
import { amountProblemsIn } from '../../program/content/amountProblems.ts';
import { factFreshness } from '../../program/content/facts.ts';
import { FACT_SECTIONS, guideSchema } from '../../program/content/guide.ts';
import { pageSetProblems } from '../../program/content/pageSet.ts';
import { passagesIn } from '../../program/content/passages.ts';
import { plainLanguage } from '../../program/content/plainLanguage.ts';
import { CHECKED_ON, type StoredFact } from '../facts.ts';
import { guides } from './guides.ts';
import { readingGrade, sentencesIn } from './report/readingGrade.ts';
import { usefulness } from './usefulness.ts';

const GUIDES = guides().map((guide) => [guide.title, guide] as const);
type StarterGuide = ReturnType<typeof guides>[number];

function factsOf(guide: StarterGuide) {
  const parts: Record<(typeof FACT_SECTIONS)[number], readonly { facts: readonly StoredFact[] }[]> = guide;
  return FACT_SECTIONS.flatMap((section) => parts[section].flatMap(({ facts }) => facts));
}

test('the guides stand side by side, each with its own address and title', () => {
  const pages = guides().map(({ slug, ...guide }) => ({ ...guide, slug: slug.current }));
  expect(pages.length).toBeGreaterThanOrEqual(3);
  for (const { _id, slug } of pages) expect(_id).toBe(`guide-${slug}`);
  expect(pageSetProblems(pages)).toEqual([]);
});

describe.each(GUIDES)('%s', (_title, guide) => {
  const parsed = guideSchema.parse({ ...guide, slug: guide.slug.current });
  const report = plainLanguage(
    passagesIn(guide),
    guide.terms.flatMap(({ term, meaning }) => [term, meaning]),
  );

  test('is written in plain language', () => {
    expect(report.warnings).toEqual([]);
    expect(report.meanWords).toBeLessThanOrEqual(13);
    expect(report.grade).toBeLessThanOrEqual(8.5);
    expect(readingGrade(sentencesIn(guide))).toBeLessThanOrEqual(7);
  });

  test('gives a reader something to act on: pages and forms, prices, times, and three steps for the first week', () => {
    const { linked, priced, timed, open } = usefulness(parsed, CHECKED_ON);
    expect(linked).toBeGreaterThanOrEqual(0.9);
    expect(priced).toBeGreaterThanOrEqual(0.8);
    expect(timed).toBeGreaterThanOrEqual(0.8);
    expect(open).toBeLessThanOrEqual(8);
    expect(guide.firstSteps.filter(({ listItem }) => listItem === 'number').length).toBe(3);
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
    expect(amountProblemsIn(parsed)).toEqual([]);
  });

  test('has a fact of one key once, so that a link to it leads to one place', () => {
    const keys = factsOf(guide).map(({ _key }) => _key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('says of every price that is added up what it is, and the number stands in its value', () => {
    // Those of the other state are not added: nobody pays for both.
    const lines = [...guide.steps, ...guide.tests].flatMap(({ facts }) => facts).map((fact) => ({ fact }));
    const { counted, unknown, optional } = addUp(lines, 'usd', CHECKED_ON);
    expect(counted.length).toBeGreaterThan(0);
    expect(unknown.length).toBeGreaterThan(0);
    for (const { fact } of [...counted, ...optional].filter(({ fact: { value } }) => value))
      expect(fact.value?.replaceAll(',', ''), fact._key).toContain(
        fact.amount?.from ? `$${fact.amount.from}` : 'None',
      );
    const labels = [...counted, ...unknown, ...optional].map(({ fact: { label } }) => label);
    expect(new Set(labels).size).toBe(labels.length);
  });
});
