import { fillMessage } from '../locales/format.ts';
import type { Language } from '../locales/locales.ts';
import { messagesFor } from '../locales/messages.ts';
import type { LetterKind } from '../program/letters.ts';
import type { WordingPart } from '../program/wording/parts.ts';
import { LETTERS } from './letters.ts';
import type { LetterTexts } from './parts/reworded.ts';

/** Our own words for the parts of a letter that staff may change, as staff would write them: a paragraph a line. */
export function ourWording(kind: LetterKind, language: Language): Partial<Record<WordingPart, string>> {
  const { subject, heading, tell = [], after = [] }: LetterTexts = messagesFor(language).emails.letters[kind];
  const texts = { subject, heading, opening: tell.join('\n\n'), closing: after.join('\n\n') };
  const parts = LETTERS[kind].reword?.parts ?? [];
  // Names stay in their braces; what only the format of messages needs does not.
  return Object.fromEntries(parts.map((part) => [part, fillMessage(texts[part], {}, language)]));
}
