import type { LetterContent } from '../content.ts';
import { asking, type Letter, toConnector } from '../parts/letter.tsx';
import { wordsFor } from '../parts/wordsFor.ts';
import { WORDS } from './words.ts';

/** Two weeks after an introduction: did you meet, and whom did you name? */
export function followUpConnector(content: LetterContent<'follow-up-connector'>): Letter {
  return asking(content, wordsFor(WORDS, content), toConnector(content), {
    participant: content.participantName,
  });
}
