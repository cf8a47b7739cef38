import { tokensOf } from '../../program/wording/tokens.ts';
import type { Wording } from '../../program/wording/wording.ts';
import type { Values } from './fill.ts';

/** The texts that letters have in common, as the messages hold them. */
export interface LetterTexts {
  /** What to do, or what has happened. */
  subject: string;
  /** The line a mail program shows after the subject. */
  preheader: string;
  heading: string;
  /** The opening, and the closing: what stands before the button and after it. */
  tell?: readonly string[];
  after?: readonly string[];
  /** Why the reader got the letter, where it is neither for having signed up nor for being a connector. */
  why?: string;
}

/** Words of staff as a message: in ICU MessageFormat a straight apostrophe quotes what follows. */
export const asMessage = (text: string) => text.replaceAll("'", "''");

/** The texts of a letter: ours, and in their place what staff say in their own words. */
export function reworded<Texts extends LetterTexts>(
  ours: Texts,
  { subject, heading, opening, closing }: Wording,
): Texts {
  return {
    ...ours,
    ...(subject && { subject: asMessage(subject) }),
    ...(heading && { heading: asMessage(heading) }),
    ...(opening && { tell: opening.map(asMessage) }),
    ...(closing && { after: closing.map(asMessage) }),
  };
}

/**
 * The parts of a wording whose placeholders all have a value in this letter. A name that we do not know would leave a
 * gap in a sentence of staff, who could not foresee it: such a part is said in our own words.
 */
export function fitting(wording: Wording, values: Values): Wording {
  const isFilled = (text: string) =>
    tokensOf(text).every((token) => token.kind !== 'placeholder' || Boolean(values[token.name]?.trim()));
  const parts = Object.entries(wording).filter(([, said]) => [said].flat().every(isFilled));
  return Object.fromEntries(parts);
}
