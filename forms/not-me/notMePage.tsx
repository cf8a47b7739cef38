import { messagesFor } from '../../locales/messages.ts';
import type { LinkReader, Page } from '../pages/page.ts';
import { statePage } from '../pages/statePage.tsx';

export type NotMeView =
  | { state: 'ask' }
  /** No form brings a letter until that moment. */
  | { state: 'blocked'; until: Date }
  /** Said whether a letter waited or not. */
  | { state: 'sent' };

const WAYS = ['block', 'next'] as const;

/**
 * Behind the link at the end of a letter that a form brought: its reader did not ask for it, or waits for another, which
 * comes later because of this one.
 */
export function notMePage(view: NotMeView, reader: LinkReader): Page {
  const { notMe, links } = messagesFor(reader.language);
  return statePage(reader, notMe.states[view.state], {
    ending: links.person,
    values: view.state === 'blocked' ? { date: reader.dayInWords(view.until) } : {},
    children:
      view.state === 'ask' &&
      WAYS.map((way) => (
        <form key={way} method="post" action={reader.action}>
          <h2>{notMe[way].title}</h2>
          <p>{notMe[way].text}</p>
          <button type="submit" className="btn alt" name="action" value={way}>
            {notMe[way].button}
          </button>
        </form>
      )),
  });
}
