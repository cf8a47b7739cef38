import type { LetterContent } from '../content.ts';
import { type Letter, telling, toConnector } from '../parts/letter.tsx';
import { wordsFor } from '../parts/wordsFor.ts';
import { WORDS } from './words.ts';

/** A question that is no longer open. */
export function questionWithdrawn(content: LetterContent<'question-withdrawn'>): Letter {
  return telling(content, wordsFor(WORDS, content), toConnector(content));
}
