import { asCompared } from '../../../program/matching/documents.ts';

const comparable = (text: string) => asCompared(text.normalize('NFD').replace(/\p{M}/gu, ''));

/** Whether each of the words that staff search for stands somewhere in a text, without case, accents or punctuation. */
export function holdsWords(text: string, words: string): boolean {
  const searched = comparable(text);
  return comparable(words)
    .split(' ')
    .every((word) => searched.includes(word));
}
