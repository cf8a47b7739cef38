import type { LetterContent } from '../content.ts';
import { asking, type Letter, toParticipant } from '../parts/letter.tsx';
import { wordsFor } from '../parts/wordsFor.ts';
import { WORDS } from './words.ts';

/** Some time after a meeting: what came of it? */
export function outcomeQuestion(content: LetterContent<'outcome-question'>): Letter {
  return asking(content, wordsFor(WORDS, content), toParticipant(content), { days: String(content.days) });
}
