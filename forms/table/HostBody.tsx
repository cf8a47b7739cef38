import type { ReactNode } from 'react';
import { messagesFor } from '../../locales/messages.ts';
import { MINUTE_MS } from '../../program/clock/elapsed.ts';
import { wallTimeAt } from '../../program/clock/wallTime.ts';
import { DEFAULT_TIME_ZONE, dayOf } from '../../program/clock/zone.ts';
import { Fields } from '../fields/Fields.tsx';
import type { FilledForm } from '../fields/filledForm.ts';
import { offering } from '../offeredFields.ts';
import type { LinkReader } from '../pages/page.ts';
import { CameForm } from './CameForm.tsx';
import { tableQuestions } from './questions.ts';
import { TableDetails } from './TableDetails.tsx';
import type { HostView, ShownGuest, ShownTable } from './tableView.ts';

/** What is asked of a table as this reader's page shows it. */
export const askedOfTable = (isNew: boolean, { language, settings }: LinkReader) =>
  offering(tableQuestions({ isNew, language, timeZone: settings?.timeZone ?? DEFAULT_TIME_ZONE }), settings);

interface FormProps {
  isNew: boolean;
  reader: LinkReader;
  filled: FilledForm | undefined;
}

function TermsForm({ isNew, reader, filled }: FormProps) {
  const { table: t } = messagesFor(reader.language);
  return (
    <form method="post" action={reader.action} noValidate>
      <input type="hidden" name="action" value={isNew ? 'open' : 'move'} />
      <Fields
        form="coffee"
        questions={askedOfTable(isNew, reader)}
        language={reader.language}
        filled={filled}
      />
      <button type="submit" className="btn">
        {isNew ? t.offer : t.move.button}
      </button>
    </form>
  );
}

function Guests({ guests, reader }: { guests: readonly ShownGuest[]; reader: LinkReader }) {
  const { table: t } = messagesFor(reader.language);
  return (
    <>
      <h2>{t.guests}</h2>
      {guests.length === 0 && <p>{t.noGuests}</p>}
      <ul>
        {guests.map(({ key, name }) => (
          <li key={key}>
            <bdi>{name}</bdi>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The terms of a table as they stand: whoever moves it changes only what is otherwise. */
function termsNow({ span: { from, to }, zone, seats, place }: ShownTable): FilledForm {
  const minutes = Math.round((to.getTime() - from.getTime()) / MINUTE_MS);
  return {
    answers: {
      ...{ seats: String(seats), minutes: String(minutes), zone, place: place.kind, placeText: place.text },
      ...{ tableDay: dayOf(from, zone), hour: wallTimeAt(from, zone) },
    },
    issues: [],
  };
}

/** One press of a connector who comes late. Nothing where there is nobody to tell. */
function LateForm({ guests, reader }: { guests: readonly ShownGuest[]; reader: LinkReader }) {
  const { table: t } = messagesFor(reader.language);
  if (guests.length === 0) return null;
  return (
    <form method="post" action={reader.action} className="acts">
      <button type="submit" className="btn alt" name="action" value="late">
        {t.late}
      </button>
    </form>
  );
}

/**
 * What a connector does with a table: offer it, look who comes, come late to it, move it, call it off, and tell who came.
 */
export function HostBody({ view, reader }: { view: HostView; reader: LinkReader }): ReactNode {
  const { table: t } = messagesFor(reader.language);
  switch (view.state) {
    case 'offer':
      return <TermsForm isNew reader={reader} filled={view.filled} />;
    case 'host':
    case 'opened':
    case 'moved': {
      const { guests, waiting, invited, seats, filled, isDeclined } = view;
      const counts = [
        { label: t.labels.seats, value: String(seats) },
        { label: t.labels.taken, value: String(guests.length) },
        { label: t.labels.waiting, value: String(waiting) },
        { label: t.labels.invited, value: String(invited) },
      ];
      return (
        <>
          {isDeclined && (
            <form method="post" action={reader.action} className="card">
              <p>{t.calendarNo.tell}</p>
              <button type="submit" className="btn" name="action" value="comes">
                {t.calendarNo.button}
              </button>
            </form>
          )}
          <TableDetails
            table={{ ...view, connector: '', role: '', organisation: '' }}
            reader={reader}
            mayReach
            more={counts}
          />
          <Guests guests={guests} reader={reader} />
          <LateForm guests={guests} reader={reader} />
          <details open={filled !== undefined}>
            <summary>{t.move.summary}</summary>
            <p>{t.move.note}</p>
            <TermsForm isNew={false} reader={reader} filled={filled ?? termsNow(view)} />
          </details>
          <details>
            <summary>{t.cancel.summary}</summary>
            <p>{t.cancel.note}</p>
            <form method="post" action={reader.action}>
              <button type="submit" className="btn alt" name="action" value="cancel">
                {t.cancel.button}
              </button>
            </form>
          </details>
        </>
      );
    }
    case 'host-over':
      return (
        <>
          <CameForm guests={view.guests} reader={reader} />
          {view.isRunning && <LateForm guests={view.guests} reader={reader} />}
        </>
      );
    case 'late':
      return <Guests guests={view.guests} reader={reader} />;
    case 'told':
      return <Guests guests={view.guests.filter(({ hasMet }) => hasMet)} reader={reader} />;
    default:
      return null;
  }
}
