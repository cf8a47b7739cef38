import { expect, test } from 'vitest';
import { exampleGuide } from '../../schema/examples.fixture.ts';
import { levelInWords, readPlainly } from './read.ts';

const long = `${'You have to send the whole of it to the office that asks for it '.repeat(3)}.`;

test('a long sentence is found where it stands', () => {
  const { warnings } = readPlainly({ ...exampleGuide, summary: long });
  expect(warnings.map(({ rule }) => rule)).toContain('long-sentence');
});

test('a word that the guide explains is no unknown acronym', () => {
  const acronyms = (document: object) =>
    readPlainly(document).warnings.filter(({ rule }) => rule === 'acronym');
  const guide = { ...exampleGuide, summary: 'Pass the XYZQ first.' };
  expect(acronyms(guide)).toHaveLength(1);
  expect(acronyms({ ...guide, terms: [{ term: 'XYZQ', meaning: 'an exam' }] })).toEqual([]);
});

test('the level is said in words, and an empty page has none', () => {
  expect(levelInWords({ grade: 6.4, meanWords: 12.2 })).toBe('School grade 6, about 12 words in a sentence.');
  expect(levelInWords(readPlainly({}))).toBe('There is no sentence to read yet.');
});
