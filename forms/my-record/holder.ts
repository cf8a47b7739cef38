import type { Language } from '../../locales/locales.ts';
import { PAUSE_UNTIL } from '../answer/questions.ts';
import { BECOME_A_CONNECTOR_QUESTIONS } from '../become-a-connector/questions.ts';
import { worded } from '../criteria/asked.ts';
import type { FieldError } from '../fields/ErrorSummary.tsx';
import { errorsOf } from '../fields/filledForm.ts';
import { PARTICIPANT_QUESTIONS } from '../learn-more/questions.ts';
import { LETTER_LANGUAGE } from '../letterLanguage.ts';
import { naming, offering } from '../offeredFields.ts';
import type { FormSettings } from '../own/form.ts';
import { type OwnSettings, ownQuestions, ownQuestionsAsked } from '../own/questions.ts';
import type { FormAnswers, FormIssue } from '../parse.ts';
import type { Question } from '../question.ts';
import type { FormName } from '../texts.ts';
import { NEW_EMAIL } from './newEmail.ts';
import { ON_SITE_QUESTIONS } from './onSiteQuestions.ts';

/** Whose record it is: each has filled in a form of their own. */
export type Holder = 'participant' | 'connector';

const LANGUAGE: Question = {
  ...LETTER_LANGUAGE,
  record: { ...LETTER_LANGUAGE.record, correctable: true },
};

/** The field that stands first among those of a connector is asked for by itself, and corrected so. */
const FIRST_FIELD = { title: 'Field', correctable: true } as const;

const connectorQuestions = BECOME_A_CONNECTOR_QUESTIONS.map(
  (question): Question => (question.name === 'field' ? { ...question, record: FIRST_FIELD } : question),
);

/** The form that a record was made from, and its questions: what is kept, and how it is named and corrected. */
export const RECORD_FORMS: Readonly<Record<Holder, { form: FormName; questions: readonly Question[] }>> = {
  participant: { form: 'learn-more', questions: [...PARTICIPANT_QUESTIONS, LANGUAGE] },
  connector: { form: 'become-a-connector', questions: [...connectorQuestions, LANGUAGE] },
};

const OWN_FORM = { participant: 'learn-more', connector: 'become-a-connector' } as const;

/**
 * The same with the city's own questions: all that were ever asked, to read what was answered; with `answers` as they are
 * asked anew of who has answered so.
 */
export function recordForm(holder: Holder, settings: OwnSettings, answers?: FormAnswers) {
  const { form, questions } = RECORD_FORMS[holder];
  const own = answers
    ? ownQuestionsAsked(settings, OWN_FORM[holder], answers)
    : ownQuestions(settings, OWN_FORM[holder]);
  const offered = answers ? offering(questions, settings, answers) : naming(questions, settings);
  const ours = holder === 'participant' ? worded(offered, settings) : offered;
  return { form, questions: [...ours.slice(0, -1), ...own, ...ours.slice(-1)] };
}

/** What to mend in what was done with a record: a correction is refused in the words in which it was first asked. */
export function recordErrors(
  holder: Holder,
  issues: readonly FormIssue[],
  language: Language,
  settings?: FormSettings,
  answers?: FormAnswers,
): FieldError[] {
  const { form, questions } = recordForm(holder, settings, answers);
  return issues.flatMap((issue) =>
    questions.some(({ name }) => name === issue.field)
      ? errorsOf(form, questions, [issue], language, 'main', settings?.country)
      : errorsOf('my-record', [PAUSE_UNTIL, NEW_EMAIL, ...ON_SITE_QUESTIONS], [issue], language),
  );
}
