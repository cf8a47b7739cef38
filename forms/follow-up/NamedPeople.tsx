import { fillMessage } from '../../locales/format.ts';
import { messagesFor } from '../../locales/messages.ts';
import { TextField } from '../fields/TextField.tsx';
import { Tick } from '../fields/Tick.tsx';
import type { Reader } from '../pages/page.ts';
import { type FilledForm, questionsOf } from '../pages/questions.ts';

/** Three places for people whom a connector names. Each may stay empty. */
export function NamedPeople({ reader: { language }, filled }: { reader: Reader; filled: FilledForm }) {
  const { followUp: t, forms } = messagesFor(language);
  const ask = questionsOf('follow-up', t, language, filled);
  const { optional } = forms;
  return (
    <>
      <h2>{t.namesTitle}</h2>
      <p>{t.namesNote}</p>
      {['1', '2', '3'].map((number) => (
        <fieldset className="group" key={number}>
          <legend>
            <h3>{fillMessage(t.nameLegend, { number }, language)}</h3>
          </legend>
          <TextField
            {...ask.text('contactName', `contactName-${number}`)}
            optional={optional}
            dir="auto"
            spellCheck={false}
          />
          <TextField {...ask.text('role', `role-${number}`)} dir="auto" />
          <TextField {...ask.text('organisation', `organisation-${number}`)} dir="auto" />
          <TextField
            {...ask.text('contactEmail', `contactEmail-${number}`)}
            optional={optional}
            type="email"
            dir="ltr"
            spellCheck={false}
          />
          <Tick {...ask.tick('consentToBeAsked', `consentToBeAsked-${number}`)} optional={optional} />
        </fieldset>
      ))}
    </>
  );
}
