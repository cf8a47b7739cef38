import { messagesFor } from '../../locales/messages.ts';
import type { LinkReader, Page } from '../pages/page.ts';
import { statePage } from '../pages/statePage.tsx';

export type UnsubscribeView = { state: 'ask' | 'ended' | 'back' };

/** The one button of each state: the end of news, or the way back. */
const BUTTONS = { ask: 'end', ended: 'again', back: undefined } as const;

/** Behind the link in every invitation and all news: its reader ends them, and can have them again. */
export function unsubscribePage({ state }: UnsubscribeView, reader: LinkReader): Page {
  const { unsubscribe, links } = messagesFor(reader.language);
  const button = BUTTONS[state];
  return statePage(reader, unsubscribe.states[state], {
    ending: links.person,
    children: button && (
      <form method="post" action={reader.action}>
        <button type="submit" className={state === 'ask' ? 'btn' : 'btn alt'} name="action" value={button}>
          {unsubscribe[button].button}
        </button>
      </form>
    ),
  });
}
