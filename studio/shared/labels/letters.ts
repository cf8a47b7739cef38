import { LETTERS } from '../../../emails/letters.ts';
import type { LetterDefinition } from '../../../emails/parts/defineLetter.tsx';
import { isLetterKind, type LetterStatus, type WAITS_FOR } from '../../../program/letters.ts';
import type { WordingPart } from '../../../program/wording/parts.ts';
import type { Choice } from './choices.ts';

/** What staff call a letter, by its stored kind; the kind itself where there is no such letter any more. */
export function letterTitle(kind: unknown): string {
  if (isLetterKind(kind)) return LETTERS[kind].title;
  return typeof kind === 'string' ? kind : '';
}

/** The kinds of letter to choose from, or some of them. */
export function letterChoices(
  isOffered: (letter: LetterDefinition) => boolean = () => true,
): Choice<string>[] {
  return Object.values(LETTERS)
    .filter(isOffered)
    .map(({ kind, title }) => ({ value: kind, title }));
}

export const letterStatusWords: Record<LetterStatus, string> = {
  queued: 'Waiting to be sent',
  sent: 'Sent',
  delivered: 'Delivered',
  bounced: 'Came back',
  failed: 'Could not be sent',
};

/** Why a letter waits that nobody may have asked for. */
export const letterWaitWords: Record<(typeof WAITS_FOR)[number], string> = {
  day: 'This mailbox has had one today: it goes out tomorrow, or when its reader asks',
  hour: 'Our forms brought too many emails in an hour: it goes out in the next',
};

/** The parts of a letter that staff may say in their own words. */
export const wordingPartWords: Record<WordingPart, string> = {
  subject: 'Subject',
  heading: 'Heading',
  opening: 'Opening',
  closing: 'Closing',
};
