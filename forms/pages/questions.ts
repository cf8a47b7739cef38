import type { Language } from '../../locales/locales.ts';
import type { FormAnswers, FormIssue } from '../../program/sign-up/parseForm.ts';
import type { FieldError } from '../fields/ErrorSummary.tsx';
import { type FormName, mistakeText } from '../mistakeText.ts';

/** A form as it is shown: the answers in it, and what is to be mended in them. */
export interface FilledForm {
  answers: FormAnswers;
  issues: readonly FormIssue[];
}

export const EMPTY_FORM: FilledForm = { answers: {}, issues: [] };

interface Words<Name extends string> {
  labels: Readonly<Record<Name, string>>;
  hints: Readonly<Partial<Record<Name, string>>>;
}

/**
 * What the fields of a form show: words, answer and mistake of each question, by the name of its words. A question that
 * is asked several times has a name of its own each time (`role-2`).
 */
export function questionsOf<Name extends string>(
  form: FormName,
  { labels, hints }: Words<Name>,
  language: Language,
  { answers, issues }: FilledForm,
) {
  const valuesOf = (name: string) => [answers[name] ?? []].flat();
  function question(words: Name, name: string) {
    const issue = issues.find(({ field }) => field === name);
    const error = issue && mistakeText(form, name, issue.message, language);
    return { name, label: labels[words], hint: hints[words], error };
  }
  return {
    text: (words: Name, name: string = words) => ({ ...question(words, name), value: valuesOf(name)[0] }),
    choice: (words: Name, name: string = words) => ({ ...question(words, name), values: valuesOf(name) }),
    tick: (words: Name, name: string = words) => ({
      ...question(words, name),
      checked: valuesOf(name).includes('yes'),
    }),
  };
}

/**
 * What stands in the summary of mistakes. `controls` gives the id of a question's first control, where it is not the
 * name: a summary leads to the control. What only other senders can do wrong leads to the page.
 */
export function errorsOf(
  form: FormName,
  { issues }: FilledForm,
  language: Language,
  controls: (field: string) => string,
): FieldError[] {
  return issues.map(({ field, message }) => ({
    id: controls(field),
    text: mistakeText(form, field, message, language),
  }));
}
