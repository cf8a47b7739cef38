import type { LetterContent } from '../content.ts';
import { asking, type Letter, toParticipant } from '../parts/letter.tsx';
import { wordsFor } from '../parts/wordsFor.ts';
import { WORDS } from './words.ts';

/** Two weeks after an introduction: did you meet? */
export function followUpParticipant(content: LetterContent<'follow-up-participant'>): Letter {
  return asking(content, wordsFor(WORDS, content), toParticipant(content), {
    connector: content.connectorName,
  });
}
