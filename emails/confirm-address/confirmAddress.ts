import type { LetterContent } from '../content.ts';
import { dayInWords } from '../parts/dates.ts';
import { asking, type Letter, toParticipant } from '../parts/letter.tsx';
import { WORDS } from './words.ts';

/** The letter that asks a person who signed up to confirm the address. */
export function confirmAddress(content: LetterContent<'confirm-address'>): Letter {
  return asking(content, WORDS[content.language], toParticipant(content), {
    date: dayInWords(content.expiresAt, content.language),
  });
}
