import type { CountryCode } from '../../countries/countries.ts';
import type { Language } from '../../locales/locales.ts';
import { mistakeText } from '../mistakeText.ts';
import type { FormAnswers, FormIssue } from '../parse.ts';
import type { Question } from '../question.ts';
import type { FormName } from '../texts.ts';
import type { FieldError } from './ErrorSummary.tsx';
import { controlId } from './Field.tsx';

/** A form as it is shown: the answers in it, and what is to be mended in them. */
export interface FilledForm {
  answers: FormAnswers;
  issues: readonly FormIssue[];
}

export const EMPTY_FORM: FilledForm = { answers: {}, issues: [] };

/** What stands in the summary of mistakes, each with the control of its question. What no question asks leads to `other`. */
export const errorsOf = (
  form: FormName,
  questions: readonly Pick<Question, 'name' | 'control' | 'texts'>[],
  issues: readonly FormIssue[],
  language: Language,
  other = 'main',
  country?: CountryCode,
): FieldError[] =>
  issues.map((issue) => {
    const question = questions.find(({ name }) => name === issue.field);
    return {
      id: question ? controlId(question, language) : other,
      text: mistakeText(form, issue, language, questions, country),
    };
  });
