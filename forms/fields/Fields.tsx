import type { CountryCode } from '../../countries/countries.ts';
import type { Language } from '../../locales/locales.ts';
import { mistakeText } from '../mistakeText.ts';
import type { Question } from '../question.ts';
import { type FormName, textsOf } from '../texts.ts';
import { Field } from './Field.tsx';
import type { FilledForm } from './filledForm.ts';

interface Props {
  form: FormName;
  questions: readonly Question[];
  language: Language;
  /** By whose words the questions are asked. */
  country?: CountryCode | undefined;
  /** What was answered before, and what is to mend in it. */
  filled?: FilledForm | undefined;
}

/** Questions of a form, one below the other, each with its texts, its answer and its mistake. */
export function Fields({ form, questions, language, country, filled }: Props) {
  return questions.map((question) => {
    const issue = filled?.issues.find(({ field }) => field === question.name);
    return (
      <Field
        key={question.name}
        question={question}
        texts={textsOf(form, question, language, country)}
        language={language}
        country={country}
        answers={filled?.answers}
        error={issue && mistakeText(form, issue, language, questions, country)}
      />
    );
  });
}
