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
  { field, message }: FormIssue,
  language: Language,
  questions: readonly Pick<Question, 'name' | 'texts'>[] = [],
): string {
  const question = questions.find(({ name }) => name === field);
  const texts = question ? textsOf(form, question, language) : textsByName(form, field, language);
  return texts[message] ?? messagesFor(language).mistakes[message];
}
