import type { LetterContent } from '../content.ts';
import { type Letter, telling, toParticipant } from '../parts/letter.tsx';
import { wordsFor } from '../parts/wordsFor.ts';
import { WORDS } from './words.ts';

/** We do not look for a connector at this time, and would like to talk. */
export function onHold(content: LetterContent<'on-hold'>): Letter {
  return telling(content, wordsFor(WORDS, content), toParticipant(content));
}
