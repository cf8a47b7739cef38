import type { z } from 'zod';
import type { Language } from '../locales/locales.ts';
import type { Messages } from '../locales/messages.ts';
import type { QuestionTexts } from './questionTexts.ts';

/** Value and name of each choice, from the messages of a language. */
type NamedChoices = (messages: Messages) => Readonly<Record<string, string>>;

/** How a line of text is typed. */
interface TextControl {
  type?: 'text' | 'email' | 'tel' | 'date' | 'time';
  inputMode?: 'numeric' | undefined;
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
  /** Each choice is a language: beside its name stands the one that its speakers give it. */
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

/** A record as it comes from the Content Lake. */
export type KeptRecord = Readonly<Record<string, unknown>>;

/** What becomes of an answer: it is kept in the record, in the field of the question's name. */
export interface RecordUse {
  /** What staff call it, in Studio and in files. */
  title: string;
  /** The part of the record it belongs to, where the record's card has parts. */
  part?: string;
  /** What the field holds, where the control does not tell. */
  holds?: 'number';
  /** Stands in no file that staff export. */
  inFiles?: false;
  /** The person may correct it alone, without staff. By the schema given, where a correction is read another way. */
  correctable?: true | z.ZodType;
  /** When the other person of a match sees it. Without it, only staff do. */
  shown?: 'before-yes' | 'after-yes';
  /** The box that must be ticked for it to be shown to another person. */
  shownIf?: string;
  /** The field of the record without which the question means nothing, and is not asked again. */
  onlyWith?: string;
  /** How long it is kept, where that is not as long as the record. */
  kept?: 'until-taken-back';
}

/** One question of a form: all that is known of it but its texts, which stand in `locales/<code>/questions.json`. */
export interface Question {
  name: string;
  control: Control;
  /** Reads what was typed. Its messages are those of `MESSAGE_KEYS`. */
  schema: z.ZodType;
  /** The group of the page it stands in. Questions of one group follow each other. */
  group?: string;
  /** May be left out, and says so. */
  optional?: true;
  /** The answer that most people give, already filled in. */
  usual?: string;
  /** Without it, the answer is not kept. */
  record?: RecordUse;
  /** Reads the answer back from the record, where it is not the field of the question's name. */
  readBack?: (record: KeptRecord) => unknown;
  /** The texts of a question that does not come with the program but from a city's settings. */
  texts?: (language: Language) => QuestionTexts;
  /** The language in which those texts come to who reads another, where they are not all there in it. */
  wordsIn?: (language: Language) => Language;
}

/** The names of a list of questions, in the order of the page. */
export const namesOf = (questions: readonly Question[]): string[] => questions.map(({ name }) => name);
