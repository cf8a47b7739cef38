import { DEFAULT_LANGUAGE, LANGUAGES } from '../locales/locales.ts';
import { LETTER_KINDS } from '../program/letters.ts';
import { LETTERS } from './letters.ts';

/** Every letter in every language in which it is written. Staff read theirs in English only. */
export const EVERY_LETTER = LETTER_KINDS.flatMap((kind) => {
  const languages = LETTERS[kind].reader === 'staff' ? [DEFAULT_LANGUAGE] : LANGUAGES;
  return languages.map((language) => ({ kind, language }));
});

/** The kinds of letter that staff may put in their own words. */
export const REWORDABLE = LETTER_KINDS.flatMap((kind) => {
  const { reword } = LETTERS[kind];
  return reword ? [{ kind, reword }] : [];
});
