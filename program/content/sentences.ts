/** A full stop after one of these does not end a sentence. */
const ABBREVIATION = String.raw`(?<!\b(?:St|Dr|Mr|Mrs|Ms|No|Ave|Blvd|Inc|vs|etc|U\.S|P\.O|e\.g|i\.e|a\.m|p\.m)\.)`;
const BETWEEN = new RegExp(String.raw`${ABBREVIATION}(?<=[.?!]["”’)]*)\s+|\n+`, 'u');

/** The sentences of a text. */
export function sentencesOf(text: string): string[] {
  return text.split(BETWEEN).filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}

/** The words of a text, as spaces part them. */
export function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/** The sentences among the passages; headings, labels and other pieces that end without a stop are left out. */
export function proseOf(texts: readonly string[]): string[] {
  return texts.filter((text) => /[.?!]["”’)]*$/.test(text)).flatMap(sentencesOf);
}

/** How many words a sentence has on average; undefined where there is none. */
export function meanWords(sentences: readonly string[]): number | undefined {
  if (sentences.length === 0) return undefined;
  return sentences.reduce((sum, sentence) => sum + wordsOf(sentence).length, 0) / sentences.length;
}

/**
 * The reading level of English text as a school grade of the United States: 8 is read by most people of fourteen.
 * The Coleman–Liau index, 0.0588 L − 0.296 S − 15.8, where L is the letters and S the sentences for each hundred
 * words (Coleman and Liau, A computer readability formula designed for machine scoring, Journal of Applied Psychology
 * 60, 1975). It counts letters and not syllables, and so is the same on every machine. Undefined without a sentence.
 */
export function readingLevel(sentences: readonly string[]): number | undefined {
  const words = sentences.flatMap(wordsOf);
  if (words.length === 0) return undefined;
  const letters = words.join('').match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  const hundreds = words.length / 100;
  return (0.0588 * letters) / hundreds - (0.296 * sentences.length) / hundreds - 15.8;
}
