import { describe, expect, test } from 'vitest';
import { factFreshness } from '../../program/content/facts.ts';
import { professionSchema } from '../../program/content/profession.ts';
import { findProfessions } from '../../program/finder/findProfessions.ts';
import { titleIndex } from '../../program/finder/titleIndex.ts';
import { HELD_OUT, TITLES, type TitleCase, UNKNOWN } from '../../program/finder/titles.fixture.ts';
import { CHECKED_ON } from '../facts.ts';
import { guides } from '../guides/guides.ts';
import { professions } from './professions.ts';

const PROFESSIONS = professions().map(({ slug, ...profession }) =>
  professionSchema.parse({ ...profession, slug: slug.current }),
);
const SLUGS = PROFESSIONS.map(({ slug }) => slug);
const INDEX = titleIndex(PROFESSIONS);

/** How many of some titles are found first, as a share, and those that are not. */
function measure(cases: readonly TitleCase[]) {
  const missed = cases.filter(({ text, slug }) => findProfessions(text, INDEX).slugs[0] !== slug);
  return { share: (cases.length - missed.length) / cases.length, missed };
}

describe('300 titles in six languages', () => {
  test('there are 50 in each, of professions that there are', () => {
    expect(
      Object.values(Object.groupBy(TITLES, ({ language }) => language)).map((some) => some?.length),
    ).toEqual(Array.from({ length: 6 }, () => 50));
    for (const { slug } of TITLES) expect(SLUGS).toContain(slug);
  });

  test('the right profession comes first in nine of ten, held out or not', () => {
    const tuned = measure(TITLES.filter((one) => !HELD_OUT.has(one)));
    const heldOut = measure([...HELD_OUT]);
    const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
    console.log(
      `Finder: right profession first in ${percent(tuned.share)} of ${TITLES.length - HELD_OUT.size} titles, ` +
        `and in ${percent(heldOut.share)} of ${HELD_OUT.size} held out`,
    );
    expect(tuned.share).toBeGreaterThanOrEqual(0.9);
    expect(heldOut.share).toBeGreaterThanOrEqual(0.9);
  });

  test('none is sure and wrong', () => {
    const wrong = TITLES.filter(({ text, slug }) => {
      const { state, slugs } = findProfessions(text, INDEX);
      return state === 'sure' && slugs[0] !== slug;
    });
    expect(wrong).toEqual([]);
    expect(UNKNOWN.length).toBe(60);
    expect(UNKNOWN.filter((text) => findProfessions(text, INDEX).state === 'sure')).toEqual([]);
    const shown = UNKNOWN.filter((text) => findProfessions(text, INDEX).state === 'several');
    expect(shown.length).toBeLessThanOrEqual(3);
  });
});

test.each([
  ['nothing', '', 'none'],
  ['one letter', 'a', 'none'],
  ['signs', '!?…', 'none'],
  ['work of several professions', 'engineer or nurse', 'several'],
  ['a sentence', 'I was a nurse in Aleppo for ten years', 'several'],
])('%s: %s', (_what, text, state) => {
  expect(findProfessions(text, INDEX).state).toBe(state);
});

test('each profession stands in both states, with its words in six languages, and names what there is', () => {
  const known = new Set<string>(guides().map(({ slug }) => slug.current));
  expect(PROFESSIONS.length).toBeGreaterThanOrEqual(60);
  for (const { slug, places, words, related, guide } of PROFESSIONS) {
    expect(
      places.map(({ place }) => place),
      slug,
    ).toEqual(['Missouri', 'Illinois']);
    expect(
      words.map(({ language }) => language),
      slug,
    ).toEqual(['en', 'es', 'bs', 'ar', 'fr', 'de']);
    for (const one of related) expect(SLUGS, slug).toContain(one);
    if (guide) expect(known, slug).toContain(guide);
  }
});

test('a title belongs to one profession', () => {
  const holders = Map.groupBy(
    INDEX.titles.filter(({ slug }) => slug),
    ({ joined }) => joined,
  );
  const shared = [...holders]
    .map(([title, all]) => [title, [...new Set(all.map(({ slug }) => slug))]] as const)
    .filter(([, slugs]) => slugs.length > 1);
  expect(shared).toEqual([]);
});

test('every fact has a source and prints only what is certain; a price is a number in its value', () => {
  for (const { slug, places } of PROFESSIONS)
    for (const { facts } of places)
      for (const fact of facts) {
        expect(factFreshness(fact, CHECKED_ON), `${slug} ${fact._key}`).toBe('stands');
        expect(fact.sourceUrl, `${slug} ${fact._key}`).toMatch(/^https?:/);
        if (fact.amount) expect(fact.value, slug).toContain(`$${fact.amount.from}`);
        if (fact.about !== 'rule' && fact.about !== 'phone') expect(fact.amount?.from, slug).toBeDefined();
      }
});
