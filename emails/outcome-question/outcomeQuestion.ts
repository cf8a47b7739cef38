import type { LetterContent } from '../content.ts';
import { asking, type Letter, toParticipant } from '../parts/letter.tsx';
import { WORDS } from './words.ts';

/** Some time after a meeting: what came of it? */
export function outcomeQuestion(content: LetterContent<'outcome-question'>): Letter {
  return asking(content, WORDS[content.language], toParticipant(content), { days: String(content.days) });
}
