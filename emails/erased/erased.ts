import type { LetterContent } from '../content.ts';
import { type Letter, telling, toOnce } from '../parts/letter.tsx';
import { WORDS } from './words.ts';

/** The record is gone. Nothing is left to see, to stop or to link to. */
export function erased(content: LetterContent<'erased'>): Letter {
  const words = WORDS[content.language];
  return telling(content, words, toOnce(content, words.why));
}
