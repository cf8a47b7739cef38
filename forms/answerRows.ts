import type { CountryCode } from '../countries/countries.ts';
import type { Language } from '../locales/locales.ts';
import { messagesFor } from '../locales/messages.ts';
import type { FormAnswers } from './parse.ts';
import type { Control, KeptRecord, Question } from './question.ts';
import { type FormName, textsOf } from './texts.ts';

/** What stands in a record as a form holds it: texts, none for what is not there. */
function asTexts(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(asTexts);
  if (value === true) return ['yes'];
  return (typeof value === 'string' && value !== '') || typeof value === 'number' ? [String(value)] : [];
}

const readBack = ({ name, readBack }: Question, record: KeptRecord): string[] =>
  asTexts(readBack ? readBack(record) : record[name]);

/** The answers in a record, to fill the questions in again. */
export const keptIn = (questions: readonly Question[], record: KeptRecord): FormAnswers =>
  Object.fromEntries(questions.map((question) => [question.name, readBack(question, record)]));

/** An answer in words: the name of the choice, or what the person wrote. */
function inWords(control: Control, value: string, language: Language, country?: CountryCode): string {
  if (control.kind === 'tick') return '✓';
  return 'choices' in control ? (control.choices(messagesFor(language, country))[value] ?? value) : value;
}

export interface AnswerRow {
  name: string;
  label: string;
  value: string;
}

/**
 * Each question that has an answer, and the answer, in words and in the order of the list. `label` is the question as
 * its own form asks it, `about` what another person reads of the answer.
 */
export function answerRows(
  form: FormName,
  questions: readonly Question[],
  answers: FormAnswers,
  language: Language,
  label: 'label' | 'about' = 'label',
  country?: CountryCode,
): AnswerRow[] {
  return questions.flatMap((question) => {
    const { name, control } = question;
    const values = [answers[name] ?? []].flat().filter((value) => value !== '');
    const value = values.map((one) => inWords(control, one, language, country)).join(', ');
    return value === ''
      ? []
      : [{ name, label: textsOf(form, question, language, country)[label] ?? name, value }];
  });
}
