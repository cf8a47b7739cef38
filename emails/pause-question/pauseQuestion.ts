import type { LetterContent } from '../content.ts';
import { asking, type Letter, toConnector } from '../parts/letter.tsx';
import { wordsFor } from '../parts/wordsFor.ts';
import { WORDS } from './words.ts';

/** After two questions without an answer: would you like a pause? */
export function pauseQuestion(content: LetterContent<'pause-question'>): Letter {
  return asking(content, wordsFor(WORDS, content), toConnector(content));
}
