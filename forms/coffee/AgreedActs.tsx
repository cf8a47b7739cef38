import { messagesFor } from '../../locales/messages.ts';
import type { Teller } from '../../program/matches/told.ts';
import type { FilledForm } from '../fields/filledForm.ts';
import type { LinkReader } from '../pages/page.ts';
import { OfferForm } from './OfferForm.tsx';

/** Where a calendar takes the meeting from: a file, or a page of its own. */
export interface CalendarLinks {
  file: string;
  google: string;
  outlook: string;
}

interface Props {
  by: Teller;
  reader: LinkReader;
  state: 'agreed' | 'picked' | 'mailed' | 'late' | 'past';
  calendars: CalendarLinks;
  isTable?: boolean | undefined;
  filled?: FilledForm | undefined;
}

/** What can be done with a coffee that was agreed on: put it into a calendar, come late, move it, call it off. A place at a table
 * is given back. */
export function AgreedActs({ by, reader, state, calendars, isTable, filled }: Props) {
  const { coffee, table } = messagesFor(reader.language);
  const { add, late, move, moveNote, offer } = coffee;
  const cancel = isTable ? table.leave : coffee.cancel;
  return (
    <>
      {state !== 'past' && (
        <p className="acts-text">
          {add.title} <a href={calendars.file}>{add.file}</a> · <a href={calendars.google}>{add.google}</a> ·{' '}
          <a href={calendars.outlook}>{add.outlook}</a>
        </p>
      )}
      {(state === 'agreed' || state === 'picked') && (
        <form method="post" action={reader.action} className="acts">
          {state === 'picked' && (
            <button type="submit" className="btn" name="action" value="invite">
              {add.mail}
            </button>
          )}
          <button type="submit" className="btn alt" name="action" value="late">
            {late}
          </button>
        </form>
      )}
      {!isTable && (
        <details open={filled?.answers.action === 'offer'}>
          <summary>{move}</summary>
          <p>{moveNote}</p>
          <OfferForm by={by} reader={reader} filled={filled} button={offer}>
            <input type="hidden" name="action" value="offer" />
          </OfferForm>
        </details>
      )}
      {state !== 'past' && (
        <details>
          <summary>{cancel.summary}</summary>
          <p>{cancel.note}</p>
          <form method="post" action={reader.action}>
            <button type="submit" className="btn alt" name="action" value="cancel">
              {cancel.button}
            </button>
          </form>
        </details>
      )}
    </>
  );
}
