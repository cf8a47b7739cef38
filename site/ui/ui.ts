import type { Language } from '../../program/languages.ts';
import { pages as arPages } from './ar/pages.ts';
import { ar } from './ar.ts';
import { pages as bsPages } from './bs/pages.ts';
import { bs } from './bs.ts';
import { pages as enPages, type OwnFileWords } from './en/pages.ts';
import { en, type PageWords } from './en.ts';
import { pages as esPages } from './es/pages.ts';
import { es } from './es.ts';
import { ar as arStates } from './states/ar.ts';
import { bs as bsStates } from './states/bs.ts';
import { en as enStates, type StateWords } from './states/en.ts';
import { es as esStates } from './states/es.ts';

/** All words of the site in one language. A language that lacks one does not compile. */
export type Ui = PageWords & StateWords & OwnFileWords;

const ALL: Record<Language, Ui> = {
  en: { ...en, ...enStates, ...enPages },
  es: { ...es, ...esStates, ...esPages },
  bs: { ...bs, ...bsStates, ...bsPages },
  ar: { ...ar, ...arStates, ...arPages },
};

/** The site's words in a language. */
export function uiFor(language: Language): Ui {
  return ALL[language];
}

/** A sentence with the names in braces filled in. A name without a value stays as it is. */
export function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
