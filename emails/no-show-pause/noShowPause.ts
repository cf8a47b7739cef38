import { dayInWords } from '../../locales/dates.ts';
import type { LetterContent } from '../content.ts';
import { type Letter, telling, toParticipant } from '../parts/letter.tsx';
import { wordsFor } from '../parts/wordsFor.ts';
import { WORDS } from './words.ts';

/** After three meetings missed: a pause, kindly. */
export function noShowPause(content: LetterContent<'no-show-pause'>): Letter {
  return telling(content, wordsFor(WORDS, content), toParticipant(content), {
    date: dayInWords(content.until, content.language),
  });
}
