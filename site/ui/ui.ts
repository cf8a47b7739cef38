import type { Language } from '../../program/languages.ts';
import { ar } from './ar.ts';
import { bs } from './bs.ts';
import { en, type Ui } from './en.ts';
import { es } from './es.ts';

export type { Ui } from './en.ts';

const ALL: Record<Language, Ui> = { en, es, bs, ar };

/** The site's words in a language. */
export function uiFor(language: Language): Ui {
  return ALL[language];
}

/** A sentence with the names in braces filled in. A name without a value stays as it is. */
export function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
