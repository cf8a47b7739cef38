import { COUNTRY_CODES, type CountryCode } from '../countries/countries.ts';
import { fillMessage } from '../locales/format.ts';
import type { Language } from '../locales/locales.ts';
import { messagesFor } from '../locales/messages.ts';
import type { FormIssue } from './parse.ts';
import type { Question } from './question.ts';
import { type FormName, textsByName, textsOf } from './texts.ts';

/**
 * What to mend, in words. Every mistake that a browser's form can raise has a sentence of its own in every language
 * (tested); what only other senders can do has a general one. `questions` are those of the form, where it is a list.
 */
export function mistakeText(
  form: FormName,
  { field, message, values }: FormIssue,
  language: Language,
  questions: readonly Pick<Question, 'name' | 'texts'>[] = [],
  country?: CountryCode,
): string {
  // The sentence is the same for every question, and names the number of the country that has it.
  if (message === 'personal')
    return messagesFor(language, COUNTRY_CODES.find((code) => code === values?.country) ?? country).mistakes
      .personal;
  const question = questions.find(({ name }) => name === field);
  const texts = question
    ? textsOf(form, question, language, country)
    : textsByName(form, field, language, country);
  const text = texts[message] ?? messagesFor(language).mistakes[message];
  return values ? fillMessage(text, values, language) : text;
}
