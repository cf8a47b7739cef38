import type { LetterContent } from '../content.ts';
import { asking, type Letter, toOnce } from '../parts/letter.tsx';
import { wordsFor } from '../parts/wordsFor.ts';
import { WORDS } from './words.ts';

/** To somebody whose answer to an event waited, while our storage was away, until there was no place any more. */
export function rsvpNotKept(content: LetterContent<'rsvp-not-kept'>): Letter {
  const words = wordsFor(WORDS, content);
  const link = content.eventsUrl;
  return asking({ ...content, link }, words, toOnce(content, words.why), { event: content.eventTitle });
}
