import type { LetterContent } from '../content.ts';
import { type Letter, telling, toParticipant } from '../parts/letter.tsx';
import { wordsFor } from '../parts/wordsFor.ts';
import { WORDS } from './words.ts';

/** The program fits the person: we now look for a connector. */
export function ready(content: LetterContent<'ready'>): Letter {
  return telling(content, wordsFor(WORDS, content), toParticipant(content));
}
