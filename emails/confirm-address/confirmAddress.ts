import { dayInWords } from '../../locales/dates.ts';
import { dayOf } from '../../program/clock/zone.ts';
import type { LetterContent } from '../content.ts';
import { asking, type Letter, toParticipant } from '../parts/letter.tsx';
import { wordsFor } from '../parts/wordsFor.ts';
import { WORDS } from './words.ts';

/** The letter that asks a person who signed up to confirm the address. */
export function confirmAddress(content: LetterContent<'confirm-address'>): Letter {
  return asking(content, wordsFor(WORDS, content), toParticipant(content), {
    date: dayInWords(dayOf(content.expiresAt, content.sender.timeZone), content.language),
  });
}
