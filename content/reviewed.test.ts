import { describe, expect, test } from 'vitest';
import { LANGUAGES, LOCALES } from '../locales/locales.ts';
import { publicContent } from './documents.ts';

/*
 * What the review of November 28, 2026 found dangerous, wrong or out of date, so that it does not come back. What is
 * right, and where that stands, is in docs/content-review.md.
 */

const CONTENT = JSON.stringify(publicContent());

describe('nowhere in the content stands again', () => {
  test.each([
    ['that a card’s date ends the permission of everybody', /without permission,? eligibility ends/i],
    ['that Title I is the same in both states', /on both banks title i was the same/i],
    ['the duty to check without its state', /'Since July 10, 2025'|Since July 2025 you check it/],
    ['the number of another case', /00499/],
    [
      'that a Social Security number goes on transcripts',
      /with your Social Security number or educator number/,
    ],
    ['that nobody knows the education of a substitute', /Sources disagree, so we print no number/],
    ['that a substitute always needs transcripts', /The state also asks for your original transcripts/],
    ['a registration code that may send the prints elsewhere', /\b2301\b/],
    ['general education of 16 credits as the standard', /48 credits and 16 credits/],
    ['that everybody in the Compact is a neighbor', /work in every state of the Nurse Licensure Compact/],
    ['that staff were sent home for good', /most of the staff were sent home without pay/],
    ['an old count in the present tense', /About 10,000 people trained abroad work/],
    ['jobs as people', /one person in three who took part found a job/],
    ['an empty value', /We found no (?:fee|time)/],
    ['Selective Service without its limits', /It does not apply to everybody\. Your board knows to whom/],
    [
      'sources that nobody can check',
      /"(?:A private guide for nurses|Several Missouri guides|Three guides to the exam)/,
    ],
  ])('%s', (_what, phrase) => {
    expect(CONTENT).not.toMatch(phrase);
  });
});

test('what is right stands where readers look for it', () => {
  for (const phrase of [
    /whatever date is on the card/,
    /1:25-cv-00345/,
    /Illinois is not/,
    /36 college credit hours, or a high-school diploma/,
    /never give your Social Security number to a school abroad/i,
    /12 credits of general education/,
    /A man who came to live here at 26 or older/,
    /remains open and will continue to serve clients/,
    /English learners among them/,
  ])
    expect(CONTENT).toMatch(phrase);
});

test('a number is never printed on a bare home page’s word: each fact that is sure names a source', () => {
  const sources = [...CONTENT.matchAll(/"sourceName":"([^"]*)"/g)].map(([, name = '']) => name);
  expect(sources.length).toBeGreaterThan(100);
  for (const name of sources) expect(name.trim()).not.toBe('');
});

test.each(LANGUAGES)('the words of %s do not say what the review found wrong in them', (language) => {
  const words = JSON.stringify(LOCALES[language]);
  const WRONG: Record<string, RegExp> = {
    en: /had found a job|Your permission"/,
    es: /dos o tres horas para reunirse|Solo guardamos una cuenta|cualificad|abrir una carrera|[«»]/,
    bs: /Vaša veza|Pritisnite vezu|Vaša dozvola"|Kafa je savjet|Čemu se nadate/,
    ar: /حتى تاريخ|المدة بالأيام|التكلفة مجموعة/,
    fr: /ont trouvé un emploi/,
  };
  expect(words).not.toMatch(WRONG[language] ?? /^$/);
});
