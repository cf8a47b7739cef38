import type { ReactNode } from 'react';
import { fillMessage } from '../../locales/format.ts';
import { messagesFor } from '../../locales/messages.ts';
import { DEFAULT_TIME_ZONE } from '../../program/clock/zone.ts';
import type { Teller } from '../../program/matches/told.ts';
import { Fields } from '../fields/Fields.tsx';
import type { FilledForm } from '../fields/filledForm.ts';
import type { LinkReader } from '../pages/page.ts';
import { TIME_ROWS, termsQuestions, timeQuestions } from './questions.ts';

interface Props {
  by: Teller;
  reader: LinkReader;
  /** What was typed; nothing where the form is new. */
  filled: FilledForm | undefined;
  button: string;
  /** What tells this form from the others of its page. */
  children: ReactNode;
}

/** What is asked of somebody who offers times, as their page shows it. */
export const askedOf = (by: Teller, { language, settings }: LinkReader) => ({
  by,
  language,
  timeZone: settings?.timeZone ?? DEFAULT_TIME_ZONE,
});

/** Up to four times, how long, and where: what somebody offers for a coffee. */
export function OfferForm({ by, reader, filled, button, children }: Props) {
  const { language, action } = reader;
  const { timeLegend } = messagesFor(language).coffee;
  return (
    <form method="post" action={action} noValidate>
      {children}
      {TIME_ROWS.map((number) => (
        <fieldset className="time" key={number}>
          <legend>{fillMessage(timeLegend, { number: String(number) }, language)}</legend>
          <Fields form="coffee" questions={timeQuestions(number)} language={language} filled={filled} />
        </fieldset>
      ))}
      <Fields
        form="coffee"
        questions={termsQuestions(askedOf(by, reader))}
        language={language}
        filled={filled}
      />
      <button type="submit" className="btn">
        {button}
      </button>
    </form>
  );
}
