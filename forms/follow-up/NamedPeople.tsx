import { fillMessage } from '../../locales/format.ts';
import { messagesFor } from '../../locales/messages.ts';
import { Fields } from '../fields/Fields.tsx';
import type { FilledForm } from '../fields/filledForm.ts';
import type { Reader } from '../pages/page.ts';
import { CONTACT_ROWS, CONTACTS_AIMED_AT, contactQuestions } from './questions.ts';

interface Props {
  reader: Reader;
  filled: FilledForm;
}

/** Places for people, each of which may stay empty. */
function Places({ rows, reader: { language }, filled }: Props & { rows: readonly number[] }) {
  const { nameLegend } = messagesFor(language).followUp;
  return rows.map((number) => (
    <fieldset className="group" key={number}>
      <legend>
        <h3>{fillMessage(nameLegend, { number: String(number) }, language)}</h3>
      </legend>
      <Fields form="follow-up" questions={contactQuestions(number)} language={language} filled={filled} />
    </fieldset>
  ));
}

/** Whether something was typed into one of these places, or is to be mended there. */
const isAnswered = (rows: readonly number[], { answers, issues }: FilledForm) =>
  rows
    .flatMap(contactQuestions)
    .some(({ name }) => answers[name] || issues.some(({ field }) => field === name));

/** Five places for people whom a connector names: three, which are the aim, and two more on demand. */
export function NamedPeople({ reader, filled }: Props) {
  const { followUp: t } = messagesFor(reader.language);
  const more = CONTACT_ROWS.slice(CONTACTS_AIMED_AT);
  return (
    <>
      <h2>{t.namesTitle}</h2>
      <p>{t.namesNote}</p>
      <Places rows={CONTACT_ROWS.slice(0, CONTACTS_AIMED_AT)} reader={reader} filled={filled} />
      <details open={isAnswered(more, filled)}>
        <summary>{t.moreNames}</summary>
        <Places rows={more} reader={reader} filled={filled} />
      </details>
    </>
  );
}
