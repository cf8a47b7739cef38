import type { Language } from '../../program/languages.ts';
import { ar } from './ar.ts';
import { bs } from './bs.ts';
import { en, type PageWords } from './en.ts';
import { es } from './es.ts';
import { ar as arStates } from './states/ar.ts';
import { bs as bsStates } from './states/bs.ts';
import { en as enStates, type StateWords } from './states/en.ts';
import { es as esStates } from './states/es.ts';

/** All words of the site in one language. A language that lacks one does not compile. */
export type Ui = PageWords & StateWords;

const ALL: Record<Language, Ui> = {
  en: { ...en, ...enStates },
  es: { ...es, ...esStates },
  bs: { ...bs, ...bsStates },
  ar: { ...ar, ...arStates },
};

/** The site's words in a language. */
export function uiFor(language: Language): Ui {
  return ALL[language];
}

/** A sentence with the names in braces filled in. A name without a value stays as it is. */
export function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
