import { fillMessage } from '../../locales/format.ts';
import { messagesFor } from '../../locales/messages.ts';
import { Fields } from '../fields/Fields.tsx';
import type { FilledForm } from '../fields/filledForm.ts';
import type { Reader } from '../pages/page.ts';
import { CONTACT_ROWS, contactQuestions } from './questions.ts';

/** Three places for people whom a connector names. Each may stay empty. */
export function NamedPeople({ reader: { language }, filled }: { reader: Reader; filled: FilledForm }) {
  const { followUp: t } = messagesFor(language);
  return (
    <>
      <h2>{t.namesTitle}</h2>
      <p>{t.namesNote}</p>
      {CONTACT_ROWS.map((number) => (
        <fieldset className="group" key={number}>
          <legend>
            <h3>{fillMessage(t.nameLegend, { number: String(number) }, language)}</h3>
          </legend>
          <Fields form="follow-up" questions={contactQuestions(number)} language={language} filled={filled} />
        </fieldset>
      ))}
    </>
  );
}
