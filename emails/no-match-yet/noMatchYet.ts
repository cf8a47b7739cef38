import type { LetterContent } from '../content.ts';
import { asking, type Letter, toParticipant } from '../parts/letter.tsx';
import { WORDS } from './words.ts';

/** Nobody found so far: is the person still interested? */
export function noMatchYet(content: LetterContent<'no-match-yet'>): Letter {
  return asking(content, WORDS[content.language], toParticipant(content));
}
