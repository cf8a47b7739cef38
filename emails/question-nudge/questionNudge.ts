import type { LetterContent } from '../content.ts';
import type { Letter } from '../parts/letter.tsx';
import { wordsFor } from '../parts/wordsFor.ts';
import { questionOpenedBy } from '../question/question.tsx';
import { WORDS } from './words.ts';

/** The same question again, after three and after seven working days. */
export function questionNudge(content: LetterContent<'question-nudge'>): Letter {
  return questionOpenedBy(content, wordsFor(WORDS, content));
}
