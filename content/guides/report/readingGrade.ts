import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { passagesIn } from '../../../program/content/passages.ts';
import { proseOf, wordsOf } from '../../../program/content/sentences.ts';

/** The sentences of a guide, as they stand in it. */
export const sentencesIn = (guide: object): string[] => proseOf(passagesIn(guide).map(({ text }) => text));

/**
 * The school grade (United States) at which an English text reads easily, after Kincaid and others, “Derivation of new
 * readability formulas for Navy enlisted personnel”, 1975. The Studio shows another formula, which counts letters:
 * `readingLevel` in program/content/sentences.ts.
 */
export function readingGrade(sentences: readonly string[]): number {
  const words = sentences.flatMap(wordsOf);
  const syllables = words.reduce((sum, word) => sum + syllable(word), 0);
  return fleschKincaid({ sentence: sentences.length, word: words.length, syllable: syllables });
}

/** The longest sentences of a text, the longest first. */
export const longest = (sentences: readonly string[], count: number): string[] =>
  sentences.toSorted((one, other) => wordsOf(other).length - wordsOf(one).length).slice(0, count);
