import type { CountryCode } from '../countries/countries.ts';
import { DEFAULT_LANGUAGE, LANGUAGES, type Language, LOCALES } from '../locales/locales.ts';
import { type Messages, messagesFor } from '../locales/messages.ts';
import type { Question } from './question.ts';
import type { QuestionTexts } from './questionTexts.ts';

/** A form that people fill in, or a page behind a link with something to answer. */
export type FormName = Exclude<keyof Messages['questions'], 'shared'>;

/** The language that messages are in. */
export const languageOf = ({ language }: Messages): Language =>
  LANGUAGES.find((one) => LOCALES[one].language.intl === language.intl) ?? DEFAULT_LANGUAGE;

/**
 * The texts of a question by its name: what several forms say alike, and what this form says in its own way. The number
 * of a row and the id of a referral come after a hyphen: `role-2`, `referral-<id>`.
 */
export function textsByName(
  form: FormName,
  name: string,
  language: Language,
  country?: CountryCode,
): QuestionTexts {
  const [question = ''] = name.split('-');
  const forms: Readonly<Record<string, Readonly<Record<string, QuestionTexts>>>> = messagesFor(
    language,
    country,
  ).questions;
  return { ...forms.shared?.[question], ...forms[form]?.[question] };
}

/** The texts of a question of a form. */
export const textsOf = (
  form: FormName,
  { name, texts }: Pick<Question, 'name' | 'texts'>,
  language: Language,
  country?: CountryCode,
) => texts?.(language) ?? textsByName(form, name, language, country);
