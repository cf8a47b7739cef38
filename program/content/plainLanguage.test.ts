import { describe, expect, test } from 'vitest';
import { passagesIn } from './passages.ts';
import { plainLanguage } from './plainLanguage.ts';
import { meanWords, readingLevel, sentencesOf } from './sentences.ts';

const passage = (text: string, links: { text: string; href: string }[] = []) => ({
  where: 'Text',
  text,
  links,
});
const rules = (text: string, terms?: string[]) =>
  plainLanguage([passage(text)], terms).warnings.map(({ rule, text: found }) => `${rule}: ${found}`);
const words = (count: number) => `${Array.from({ length: count }, () => 'word').join(' ')}.`;

describe('plain language', () => {
  test('takes a sentence of 25 words and warns of one of 26', () => {
    expect(rules(words(25))).toEqual([expect.stringContaining('long-on-average: 25 words')]);
    expect(rules(words(26))[0]).toMatch(/^long-sentence: word/);
    expect(plainLanguage([passage(words(26))]).warnings[0]?.hint).toMatch(/^This sentence has 26 words\./);
  });

  test('warns of long sentences on average, and does not count headings as sentences', () => {
    expect(rules(`${words(20)} ${words(18)}`)).toEqual([
      'long-on-average: 19 words in a sentence, on average',
    ]);
    expect(rules(words(20).slice(0, -1))).toEqual([]);
  });

  test.each(['don’t', "can't", 'it’s', 'you’ll', "we've", 'I’m', 'they’re', 'let’s'])('finds %s', (short) => {
    expect(rules(`Say ${short} again.`)).toEqual([`contraction: ${short}`]);
  });

  test.each(['the Board’s fee', 'nurses’ aides', 'St. Louis', 'O’Fallon'])('lets %s stand', (words) => {
    expect(rules(`Ask about ${words} first.`)).toEqual([]);
  });

  test('names an acronym once, unless it is explained or everyday', () => {
    expect(rules('Send it to the ABC. The ABC answers.')).toEqual(['acronym: ABC']);
    expect(rules('Write to Jefferson City, MO 65102, in the US.')).toEqual([]);
    expect(rules('Ask the American Board (ABC). The ABC answers.')).toEqual([]);
    expect(rules('ABC (the American Board) answers.')).toEqual([]);
    expect(rules('Take the NCLEX-RN.', ['NCLEX-RN', 'The exam for nurses'])).toEqual([]);
    expect(rules('Take the NCLEX-RN at TruMerit in MoPro.')).toEqual(['acronym: NCLEX-RN']);
  });

  test.each(['click here', 'Here', 'read more', 'https://pr.mo.gov', 'www.pr.mo.gov', 'pr.mo.gov/nursing'])(
    'finds the link text %s',
    (text) => {
      const { warnings } = plainLanguage([passage(`Go ${text}.`, [{ text, href: 'https://pr.mo.gov' }])]);
      expect(warnings).toMatchObject([{ rule: 'link-text', where: 'Text', text }]);
    },
  );

  test.each(['fees of the Board', 'nursing@pr.mo.gov', 'Learn More'])(
    'lets the link text %s stand',
    (text) => {
      expect(plainLanguage([passage(text, [{ text, href: 'https://pr.mo.gov' }])]).warnings).toEqual([]);
    },
  );

  test('says nothing of a text that is not there yet', () => {
    expect(plainLanguage([])).toEqual({ warnings: [], grade: undefined, meanWords: undefined });
  });
});

describe('the figures', () => {
  test('sentences end at a stop, not at an abbreviation', () => {
    expect(sentencesOf('Go to St. Louis. Ask (twice.) Write to P.O. Box 1! “Yes.” Done')).toEqual([
      'Go to St. Louis.',
      'Ask (twice.)',
      'Write to P.O. Box 1!',
      '“Yes.”',
      'Done',
    ]);
    expect(meanWords(['One two three.', 'One.'])).toBe(2);
  });

  test('the reading level is the Coleman–Liau index', () => {
    // 10 words, 40 letters, 2 sentences: L = 400, S = 20.
    const sentences = ['four four four four four.', 'four four four four four.'];
    expect(readingLevel(sentences)).toBeCloseTo(0.0588 * 400 - 0.296 * 20 - 15.8, 6);
  });

  test('a harder text has a higher grade', () => {
    const easy = readingLevel(['The Board gives the license.', 'Ask it first.']) ?? 0;
    const hard =
      readingLevel(['Applicants must demonstrate satisfactory compliance with regulatory requirements.']) ??
      0;
    expect(hard).toBeGreaterThan(easy + 5);
  });
});

test('passages are found in a document that is still being written, with places as Studio names them', () => {
  const body = [
    {
      _type: 'block',
      markDefs: [{ _key: 'l', _type: 'link', href: 'https://pr.mo.gov' }],
      children: [{ text: 'Ask the ' }, { text: 'Board', marks: ['l'] }],
    },
    { _type: 'block', children: [{ text: ' ' }] },
  ];
  expect(
    passagesIn({
      _id: 'x',
      title: 'Law',
      slug: { current: 'law' },
      tips: ['Be early.', ''],
      steps: [{ _key: 'a', title: 'Apply', body, facts: [{ label: 'Fee', sourceName: 'RSMo 1' }] }],
    }),
  ).toEqual([
    { where: 'Title', text: 'Law', links: [] },
    { where: 'Tips 1', text: 'Be early.', links: [] },
    { where: 'Steps 1 “Apply” › What to do', text: 'Apply', links: [] },
    {
      where: 'Steps 1 “Apply” › How',
      text: 'Ask the Board',
      links: [{ text: 'Board', href: 'https://pr.mo.gov' }],
    },
    { where: 'Steps 1 “Apply” › Facts 1 “Fee” › What it is', text: 'Fee', links: [] },
  ]);
});
