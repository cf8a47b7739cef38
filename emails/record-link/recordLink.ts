import type { LetterContent } from '../content.ts';
import { asking, type Letter, toOnce } from '../parts/letter.tsx';
import { wordsFor } from '../parts/wordsFor.ts';
import { WORDS } from './words.ts';

/** The link to one's own record, for a person who asked for it. */
export function recordLink(content: LetterContent<'record-link'>): Letter {
  const words = wordsFor(WORDS, content);
  return asking(content, words, toOnce(content, words.why));
}
