import { mistakeText } from '../../../forms/mistakeText.ts';
import type { FormAnswers, FormIssue } from '../../../forms/parse.ts';
import type { Control, Question } from '../../../forms/question.ts';
import { type FormName, textsOf } from '../../../forms/texts.ts';
import { DEFAULT_LANGUAGE } from '../../../locales/locales.ts';
import { messagesFor } from '../../../locales/messages.ts';
import { COUNTRY } from '../clients/environment.ts';
import type { Choice } from '../labels/choices.ts';
import { spokenLanguageChoices } from '../labels/languages.ts';

/** A question as staff see it in a dialog. */
export interface Asked {
  name: string;
  label: string;
  hint?: string | undefined;
  control: Control;
  isOptional: boolean;
}

/** The questions of a form of the site, in its own English words. Nobody fills in what is hidden. */
export function askedAs(form: FormName, questions: readonly Question[]): Asked[] {
  return questions
    .filter(({ control }) => control.kind !== 'hidden')
    .map((question) => {
      const { label, hint } = textsOf(form, question, DEFAULT_LANGUAGE, COUNTRY);
      return {
        name: question.name,
        label: label ?? question.name,
        hint,
        control: question.control,
        isOptional: question.optional === true,
      };
    });
}

/** The choices of a question as staff read them. */
export function choicesOf(control: Extract<Control, { choices: unknown }>): Choice<string>[] {
  if ('ownLanguage' in control && control.ownLanguage) return spokenLanguageChoices;
  const named = control.choices(messagesFor(DEFAULT_LANGUAGE, COUNTRY));
  return Object.entries(named).map(([value, title]) => ({ value, title }));
}

/** What to mend, by field, in the words of the form. */
export function mistakesOf(
  form: FormName,
  questions: readonly Question[],
  issues: readonly FormIssue[],
): Record<string, string> {
  return Object.fromEntries(
    issues.map((issue) => [issue.field, mistakeText(form, issue, DEFAULT_LANGUAGE, questions, COUNTRY)]),
  );
}

/** What a form holds before anybody writes into it: the answer that most people give, where there is one. */
export const emptyAnswers = (questions: readonly Question[]): FormAnswers =>
  Object.fromEntries(questions.map(({ name, usual = '' }) => [name, usual]));

/** One text to a box that takes one, as the form holds it. */
export const oneText = (answers: FormAnswers): FormAnswers =>
  Object.fromEntries(
    Object.entries(answers).map(([name, value]) => [
      name,
      Array.isArray(value) && value.length < 2 ? (value[0] ?? '') : value,
    ]),
  );
