import type { LetterContent } from '../content.ts';
import { dayInWords } from '../parts/dates.ts';
import { asking, type Letter, toParticipant } from '../parts/letter.tsx';
import { wordsFor } from '../parts/wordsFor.ts';
import { WORDS } from './words.ts';

/** The letter that asks a person who signed up to confirm the address. */
export function confirmAddress(content: LetterContent<'confirm-address'>): Letter {
  return asking(content, wordsFor(WORDS, content), toParticipant(content), {
    date: dayInWords(content.expiresAt, content.language),
  });
}
