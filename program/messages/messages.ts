import type { Field } from '../fields.ts';
import type { Language } from '../languages.ts';
import type { DEGREES, ENGLISH_LEVELS, WORK_PERMISSION, YES_NO } from '../sign-up/learnMore.ts';
import type { MessageKey } from '../sign-up/parseForm.ts';
import { ar } from './ar.ts';
import { bs } from './bs.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import type { Issues } from './issues/en.ts';

/** What the program says to people: names of choices, and what to mend in a form. */
export interface Messages {
  fields: Record<Field, string>;
  degrees: Record<(typeof DEGREES)[number], string>;
  englishLevels: Record<(typeof ENGLISH_LEVELS)[number], string>;
  yesNo: Record<(typeof YES_NO)[number], string>;
  workPermission: Record<(typeof WORK_PERMISSION)[number], string>;
  /** For each field of each form, what to mend. The sentence says what to do. */
  issues: Issues;
}

/** A form that people fill in, or a page behind a link with something to answer. */
export type FormName = Exclude<keyof Issues, 'general'>;

const ALL: Record<Language, Messages> = { en, es, bs, ar };

export function messagesFor(language: Language): Messages {
  return ALL[language];
}

type Sentences = Readonly<Record<string, Partial<Record<MessageKey, string>>>>;

/** The sentence for one issue of a form, where the field has one of its own. */
export function ownIssueText(
  form: FormName,
  field: string,
  message: MessageKey,
  language: Language,
): string | undefined {
  const sentences: Sentences = ALL[language].issues[form];
  // The number of a row and the id of a referral come after a hyphen: `role-2`, `referral-<id>`.
  return sentences[field.replace(/-.*$/s, '')]?.[message];
}

/**
 * The sentence for one issue of a form in a language. Every issue that a browser's form can raise has one of its own in
 * every language (tested); what only other senders can do has a general one.
 */
export function issueText(form: FormName, field: string, message: MessageKey, language: Language): string {
  return ownIssueText(form, field, message, language) ?? ALL[language].issues.general[message];
}
