import { LETTERS } from '../emails/letters.ts';
import { DEFAULT_LANGUAGE, LANGUAGES } from '../locales/locales.ts';
import { LETTER_KINDS } from '../program/letters.ts';

/** Every letter. Staff read theirs in English only. */
export const EMAILS = LETTER_KINDS.map((kind) => ({
  name: kind,
  kind,
  languages: LETTERS[kind].reader === 'staff' ? [DEFAULT_LANGUAGE] : LANGUAGES,
}));
