import type { LetterContent } from '../content.ts';
import { asking, type Letter, toParticipant } from '../parts/letter.tsx';
import { wordsFor } from '../parts/wordsFor.ts';
import { WORDS } from './words.ts';

/** Nobody found so far: is the person still interested? */
export function noMatchYet(content: LetterContent<'no-match-yet'>): Letter {
  return asking(content, wordsFor(WORDS, content), toParticipant(content));
}
