import { ar } from './ar/index.ts';
import { bs } from './bs/index.ts';
import { en } from './en/index.ts';
import { es } from './es/index.ts';
import { fr } from './fr/index.ts';

/** Every language there is, in the order of the language switch. A new one is its folder and two lines here. */
export const LOCALES = { en, es, bs, ar, fr };

export type Language = keyof typeof LOCALES;

/** The source: what another language lacks is said in this one. */
export const DEFAULT_LANGUAGE: Language = 'en';

export const isLanguage = (value: unknown): value is Language =>
  typeof value === 'string' && Object.hasOwn(LOCALES, value);

export const LANGUAGES: readonly Language[] = Object.keys(LOCALES).filter(isLanguage);

/** The language asked for, or English when it is none of ours. */
export const languageOrDefault = (value: unknown): Language => (isLanguage(value) ? value : DEFAULT_LANGUAGE);
