import { messagesFor } from '../../locales/messages.ts';
import type { LinkReader, Page } from '../pages/page.ts';
import { statePage } from '../pages/statePage.tsx';

export type CancelVisitView =
  /** Without a day, nothing is said of the event. */
  { state: 'ask'; event: string; startsAt?: string | undefined } | { state: 'done' | 'already' | 'past' };

/** Behind the link in the letter to a guest of an event: the visit is taken back. */
export function cancelVisitPage(view: CancelVisitView, reader: LinkReader): Page {
  const { visit, links } = messagesFor(reader.language);
  const { person: ending } = links;
  if (view.state !== 'ask') return statePage(reader, visit.states[view.state], { ending });
  const { event, startsAt } = view;
  return statePage(reader, visit.states.ask, {
    ending,
    values: startsAt ? { event, date: reader.dayInWords(startsAt) } : {},
    children: (
      <form method="post" action={reader.action} className="acts">
        <button type="submit" className="btn" name="action" value="cancel">
          {visit.button}
        </button>
      </form>
    ),
  });
}
