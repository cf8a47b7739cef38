import { distance } from '../typed/distance.ts';
import { titleWords } from './titleWords.ts';

/** How much of a word two words must begin with alike to be forms of one: `license` and `licensing`. */
const SHARED = 0.6;

function areForms(typed: string, found: string): boolean {
  const longer = Math.max(typed.length, found.length);
  let shared = 0;
  while (shared < longer && typed[shared] === found[shared]) shared += 1;
  if (shared === typed.length && shared >= 2) return true;
  if (shared >= 3 && shared >= SHARED * longer) return true;
  return typed.length >= 5 && distance(typed, found) <= 1;
}

/**
 * Whether a page that a search gave has what was typed. Searches fall back to words that only begin with the same letters;
 * `marked` are the words that they found.
 */
export function isMeant(typed: string, marked: readonly string[]): boolean {
  const words = titleWords(typed);
  const found = marked.flatMap(titleWords);
  return words.some((word) => found.some((one) => areForms(word, one)));
}
