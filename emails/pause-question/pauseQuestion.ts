import type { LetterContent } from '../content.ts';
import { asking, type Letter, toConnector } from '../parts/letter.tsx';
import { WORDS } from './words.ts';

/** After two questions without an answer: would you like a pause? */
export function pauseQuestion(content: LetterContent<'pause-question'>): Letter {
  return asking(content, WORDS[content.language], toConnector(content));
}
