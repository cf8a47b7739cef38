import type { LetterContent } from '../content.ts';
import { type Letter, telling, toParticipant } from '../parts/letter.tsx';
import { wordsFor } from '../parts/wordsFor.ts';
import { WORDS } from './words.ts';

/** The person has left the program. */
export function withdrawn(content: LetterContent<'withdrawn'>): Letter {
  return telling(content, wordsFor(WORDS, content), toParticipant(content));
}
