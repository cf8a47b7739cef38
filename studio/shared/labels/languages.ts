import { DEFAULT_LANGUAGE, LANGUAGES, LOCALES } from '../../../locales/locales.ts';
import { SPOKEN_LANGUAGES } from '../../../program/languages.ts';
import { choices, inWords } from './choices.ts';

const english = new Intl.DisplayNames('en', { type: 'language' });

/** A language in its own name and in English, so that staff can read every list: "Español (Spanish)". */
function named(code: string, ownName: string): string {
  const name = english.of(code) ?? code;
  return name === ownName ? name : `${ownName} (${name})`;
}

/** Languages that people speak. English is not among them: the program takes it for granted. */
export const spokenLanguageWords: Record<string, string> = Object.fromEntries(
  Object.entries(SPOKEN_LANGUAGES).map(([code, ownName]) => [code, named(code, ownName)]),
);

export const spokenLanguageChoices = choices(Object.keys(SPOKEN_LANGUAGES), spokenLanguageWords);

/** Languages of the site and its letters. */
export const siteLanguageWords: Record<string, string> = Object.fromEntries(
  LANGUAGES.map((code) => [code, named(code, LOCALES[code].language.ownName)]),
);

export const siteLanguageChoices = choices<string>(LANGUAGES, siteLanguageWords);

/** The language of a page in a list; nothing for English, which most of them are in. */
export function languageLabel(language: unknown): string {
  return language === DEFAULT_LANGUAGE ? '' : inWords(siteLanguageWords, language);
}
