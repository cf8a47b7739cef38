import type { LetterContent } from '../content.ts';
import { type Letter, telling, toParticipant } from '../parts/letter.tsx';
import { wordsFor } from '../parts/wordsFor.ts';
import { WORDS } from './words.ts';

/** The connector we asked cannot; we go on looking. */
export function connectorUnavailable(content: LetterContent<'connector-unavailable'>): Letter {
  return telling(content, wordsFor(WORDS, content), toParticipant(content));
}
