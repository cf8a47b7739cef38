import { Fragment } from 'react';
import { messagesFor } from '../locales/messages.ts';
import { AskedAbout } from './address-hint/AddressHints.tsx';
import { askedAbout } from './address-hint/addressHint.ts';
import { ErrorSummary } from './fields/ErrorSummary.tsx';
import { Fields } from './fields/Fields.tsx';
import { errorsOf, type FilledForm } from './fields/filledForm.ts';
import { HiddenParts } from './fields/HiddenParts.tsx';
import type { Form, GroupProps } from './form.ts';
import { questionsIn } from './inCountry.ts';
import type { Reader } from './pages/page.ts';
import type { Question } from './question.ts';

interface Props {
  form: Form;
  reader: Reader;
  /** What was sent, where the form comes back. */
  filled?: FilledForm | undefined;
}

/** Questions that follow each other in one group. */
function grouped(questions: readonly Question[]): { group: string; questions: Question[] }[] {
  const groups: { group: string; questions: Question[] }[] = [];
  for (const question of questions) {
    const { group = '' } = question;
    const last = groups.at(-1);
    if (last?.group === group) last.questions.push(question);
    else groups.push({ group, questions: [question] });
  }
  return groups;
}

function Group({ title, fields }: GroupProps) {
  return (
    <fieldset className="group">
      <legend>
        <h3>{title}</h3>
      </legend>
      {fields()}
    </fieldset>
  );
}

/** A form: its questions in their groups. Nothing is checked in the browser: a function answers with the form again. */
export function FormView({ form, reader, filled }: Props) {
  const { language } = reader;
  const country = reader.settings?.country;
  const { groups = {}, submit } = form.words(messagesFor(language, country));
  return (
    <form id={form.id} action={form.action} method="post" noValidate>
      <HiddenParts language={language} />
      <AskedAbout addresses={filled ? askedAbout(filled.answers) : []} />
      {grouped(questionsIn(form.questions, country)).map(({ group, questions }) => {
        const fields: GroupProps['fields'] = (change = (question) => question) => (
          <Fields
            form={form.name}
            questions={questions.map(change)}
            language={language}
            country={country}
            filled={filled}
          />
        );
        const title = groups[group];
        const View = form.groups?.[group] ?? Group;
        return (
          <Fragment key={group}>
            {title === undefined && View === Group ? (
              fields()
            ) : (
              <View reader={reader} title={title ?? ''} fields={fields} />
            )}
          </Fragment>
        );
      })}
      <button type="submit" className="btn">
        {submit}
      </button>
    </form>
  );
}

/** What to mend in a form that was sent, on top of its page. What no question of the page asks leads to the form. */
export function FormErrors({ form, reader: { language, settings }, filled: { issues } }: Required<Props>) {
  const errors = errorsOf(form.name, form.questions, issues, language, form.id, settings?.country);
  return <ErrorSummary language={language} errors={errors} />;
}
