import type { LetterContent } from '../content.ts';
import { type Letter, telling, toConnector } from '../parts/letter.tsx';
import { wordsFor } from '../parts/wordsFor.ts';
import { WORDS } from './words.ts';

/** Somebody has offered to be a connector. */
export function applicationReceived(content: LetterContent<'application-received'>): Letter {
  return telling(content, wordsFor(WORDS, content), toConnector(content));
}
