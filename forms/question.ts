import type { z } from 'zod';
import type { Language } from '../locales/locales.ts';

/** Value and name of each choice, in a language. */
export type NamedChoices = (language: Language) => Readonly<Record<string, string>>;

/** How a line of text is typed. */
export interface TextControl {
  type?: 'text' | 'email' | 'tel' | 'date';
  inputMode?: 'numeric';
  autoComplete?: string;
  /** Written from left to right in every language, as addresses and numbers are. `auto` goes by what is typed. */
  dir?: 'ltr' | 'auto';
  spellCheck?: false;
  /** Width of the box in characters, where the answer has a known length. */
  size?: number;
  /** What styles take for a fitting answer. Nothing is refused by it: the forms are `novalidate`. */
  pattern?: string;
  /** A space, where styles must know an empty box from a filled one. */
  placeholder?: ' ';
}

/** How several choices stand on the page. */
export interface ChoiceLayout {
  /** Each choice is named in the language that is its value. */
  ownLanguage?: boolean;
  /** Many short choices in columns, or a few beside each other. */
  layout?: 'many' | 'few' | undefined;
}

/** How a question is answered. */
export type Control =
  | ({ kind: 'text' } & TextControl)
  | { kind: 'paragraph'; rows: number }
  | { kind: 'select'; choices: NamedChoices }
  | ({ kind: 'radios' | 'checkboxes'; choices: NamedChoices } & ChoiceLayout)
  | { kind: 'tick' }
  | { kind: 'hidden' };

/** One question of a form. */
export interface Question {
  name: string;
  control: Control;
  schema: z.ZodType;
  /** May be left out, and says so. */
  optional?: true;
  /** The answer that most people give, already filled in. */
  usual?: string;
}
