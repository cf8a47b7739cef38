import type { LetterContent } from '../content.ts';
import { asking, type Letter, toParticipant } from '../parts/letter.tsx';
import { WORDS } from './words.ts';

/** Two weeks after an introduction: did you meet? */
export function followUpParticipant(content: LetterContent<'follow-up-participant'>): Letter {
  return asking(content, WORDS[content.language], toParticipant(content), {
    connector: content.connectorName,
  });
}
