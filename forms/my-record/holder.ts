import type { Language } from '../../locales/locales.ts';
import { PAUSE_UNTIL } from '../answer/questions.ts';
import { BECOME_A_CONNECTOR_QUESTIONS } from '../become-a-connector/questions.ts';
import type { FieldError } from '../fields/ErrorSummary.tsx';
import { errorsOf } from '../fields/filledForm.ts';
import { LEARN_MORE_QUESTIONS } from '../learn-more/questions.ts';
import type { FormIssue } from '../parse.ts';
import type { Question } from '../question.ts';
import type { FormName } from '../texts.ts';

/** Whose record it is: each has filled in a form of their own. */
export type Holder = 'participant' | 'connector';

/** The form that a record was made from, and its questions: what is kept, and how it is named and corrected. */
export const RECORD_FORMS: Readonly<Record<Holder, { form: FormName; questions: readonly Question[] }>> = {
  participant: { form: 'learn-more', questions: LEARN_MORE_QUESTIONS },
  connector: { form: 'become-a-connector', questions: BECOME_A_CONNECTOR_QUESTIONS },
};

/** What to mend in what was done with a record: a correction is refused in the words in which it was first asked. */
export function recordErrors(holder: Holder, issues: readonly FormIssue[], language: Language): FieldError[] {
  const { form, questions } = RECORD_FORMS[holder];
  return issues.flatMap((issue) =>
    questions.some(({ name }) => name === issue.field)
      ? errorsOf(form, questions, [issue], language)
      : errorsOf('my-record', [PAUSE_UNTIL], [issue], language),
  );
}
