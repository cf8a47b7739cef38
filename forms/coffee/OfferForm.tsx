import type { ReactNode } from 'react';
import { fillMessage } from '../../locales/format.ts';
import type { Language } from '../../locales/locales.ts';
import { messagesFor } from '../../locales/messages.ts';
import { DEFAULT_TIME_ZONE } from '../../program/clock/zone.ts';
import { FEWEST_TIMES } from '../../program/coffee/coffee.ts';
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

interface TimesProps {
  rows: readonly number[];
  language: Language;
  filled: FilledForm | undefined;
}

/** Whether something was typed into one of these rows, or is to be mended there. */
const isAnswered = (rows: readonly number[], filled: FilledForm | undefined) =>
  rows
    .flatMap(timeQuestions)
    .some(({ name }) => filled?.answers[name] || filled?.issues.some(({ field }) => field === name));

/** Places for times, each a day and an hour. */
function Times({ rows, language, filled }: TimesProps) {
  const { timeLegend } = messagesFor(language).coffee;
  return rows.map((number) => (
    <fieldset className="time" key={number}>
      <legend>{fillMessage(timeLegend, { number: String(number) }, language)}</legend>
      <Fields form="coffee" questions={timeQuestions(number)} language={language} filled={filled} />
    </fieldset>
  ));
}

/** Up to four times, how long, and where: what somebody offers for a coffee. */
export function OfferForm({ by, reader, filled, button, children }: Props) {
  const { language, action } = reader;
  const { moreTimes } = messagesFor(language).coffee;
  const more = TIME_ROWS.slice(FEWEST_TIMES);
  return (
    <form method="post" action={action} noValidate>
      {children}
      <Times rows={TIME_ROWS.slice(0, FEWEST_TIMES)} language={language} filled={filled} />
      <details open={isAnswered(more, filled)}>
        <summary>{moreTimes}</summary>
        <Times rows={more} language={language} filled={filled} />
      </details>
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
