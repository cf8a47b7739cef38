import { foldWord } from '../redaction/foldName.ts';

/** A text as it is compared: without case, accents, signs and needless spaces. "E-Mail (home)" is "e mail home". */
export const plain = (text: string): string =>
  foldWord(text)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
