import type { Field } from '../fields.ts';
import type { Language } from '../languages.ts';
import type {
  DEGREES,
  ENGLISH_LEVELS,
  LearnMoreField,
  WORK_PERMISSION,
  YES_NO,
} from '../sign-up/learnMore.ts';
import type { MessageKey } from '../sign-up/parseSignUp.ts';
import { ar } from './ar.ts';
import { bs } from './bs.ts';
import { en } from './en.ts';
import { es } from './es.ts';

/** What the program says to people: names of choices, and what to mend in a form. */
export interface Messages {
  fields: Record<Field, string>;
  degrees: Record<(typeof DEGREES)[number], string>;
  englishLevels: Record<(typeof ENGLISH_LEVELS)[number], string>;
  yesNo: Record<(typeof YES_NO)[number], string>;
  workPermission: Record<(typeof WORK_PERMISSION)[number], string>;
  /** For each field of a form, what to mend. The sentence says what to do. */
  issues: Partial<Record<LearnMoreField, Partial<Record<MessageKey, string>>>>;
}

const ALL: Record<Language, Messages> = { en, es, bs, ar };

export function messagesFor(language: Language): Messages {
  return ALL[language];
}

/** The sentence for one issue in a language. Every issue a schema can raise has one in every language (tested). */
export function issueText(field: LearnMoreField, message: MessageKey, language: Language): string {
  return ALL[language].issues[field]?.[message] ?? en.issues[field]?.[message] ?? `${field}: ${message}`;
}
