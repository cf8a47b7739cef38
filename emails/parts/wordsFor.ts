import type { Language } from '../../locales/locales.ts';
import { tokensOf } from '../../program/wording/tokens.ts';
import type { Wording } from '../../program/wording/wording.ts';
import type { ToReader } from '../content.ts';
import type { Values } from './fill.ts';
import type { LetterWords } from './letter.tsx';

/** The words of a letter in its reader's language: ours, and in their place what staff say in their own words. */
export function wordsFor<Words extends LetterWords>(
  ours: Record<Language, Words>,
  { language, wording = {} }: Pick<ToReader, 'language' | 'wording'>,
): Words {
  const { subject, heading, opening, closing } = wording;
  return {
    ...ours[language],
    ...(subject && { subject }),
    ...(heading && { heading }),
    ...(opening && { tell: opening }),
    ...(closing && { after: closing }),
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
