import { messagesFor } from '../../locales/messages.ts';
import { EventCard } from '../event/EventCard.tsx';
import type { ShownEvent } from '../event/shownEvent.ts';
import { Fields } from '../fields/Fields.tsx';
import { EMPTY_FORM, errorsOf, type FilledForm } from '../fields/filledForm.ts';
import type { LinkReader, Page } from '../pages/page.ts';
import { statePage } from '../pages/statePage.tsx';
import { VISIT_QUESTIONS } from './questions.ts';

interface Shown {
  event: ShownEvent;
  people: number;
}

export type VisitView =
  /** To be confirmed. What somebody wrote in the form is not shown: it may have been anybody. */
  | ({ state: 'held' } & Shown)
  /** Confirmed, before or just now, and can be changed. */
  | ({ state: 'coming' | 'confirmed' | 'changed'; filled: FilledForm } & Shown)
  /** There is no room for so many people: for good, or while places are held for others. */
  | ({ state: 'full' | 'waits' } & Shown)
  /** Confirmed while the event was full: in line, or with a place that is kept for them. */
  | ({ state: 'waiting' | 'offered' } & Shown)
  | { state: 'gone' | 'past' };

function ChangeForm({ filled, reader }: { filled: FilledForm; reader: LinkReader }) {
  const { guest } = messagesFor(reader.language);
  return (
    <form method="post" action={reader.action} noValidate>
      <h2>{guest.change.title}</h2>
      <input type="hidden" name="action" value="change" />
      <Fields form="rsvp" questions={VISIT_QUESTIONS} language={reader.language} filled={filled} />
      <button type="submit" className="btn alt">
        {guest.change.button}
      </button>
    </form>
  );
}

/** Behind the link in our letters to a guest of an event: the visit is confirmed, or changed. */
export function visitPage(view: VisitView, reader: LinkReader): Page {
  const { guest, links } = messagesFor(reader.language);
  const state = guest.states[view.state];
  const ending = links.person;
  if (!('event' in view)) return statePage(reader, state, { ending });
  const { event, people } = view;
  const filled = 'filled' in view ? view.filled : EMPTY_FORM;
  return statePage(reader, state, {
    ending,
    values: { event: event.title, date: reader.dayInWords(new Date(event.startsAt)), people },
    errors: errorsOf('rsvp', VISIT_QUESTIONS, filled.issues, reader.language),
    children: (
      <>
        {(view.state === 'held' || view.state === 'offered') && (
          <form method="post" action={reader.action} className="acts">
            <button type="submit" className="btn" name="action" value="confirm">
              {guest.confirm}
            </button>
          </form>
        )}
        <EventCard event={event} reader={reader} />
        {'filled' in view && <ChangeForm filled={filled} reader={reader} />}
      </>
    ),
  });
}
