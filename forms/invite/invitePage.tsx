import { messagesFor } from '../../locales/messages.ts';
import type { LinkReader, Page } from '../pages/page.ts';
import { statePage } from '../pages/statePage.tsx';

export type InviteView =
  /** `from` is the connector who gave the name. */
  { state: 'ask'; from: string } | { state: 'declined' };

/** Behind the link to a person whom a connector named: would you become a connector too? */
export function invitePage(view: InviteView, reader: LinkReader): Page {
  const { invite, links } = messagesFor(reader.language);
  const { person: ending } = links;
  if (view.state !== 'ask') return statePage(reader, invite.states[view.state], { ending });
  return statePage(reader, invite.states.ask, {
    ending,
    values: { from: view.from },
    children: (
      <form method="post" action={reader.action} className="acts">
        <button type="submit" className="btn" name="answer" value="accept">
          {invite.yes}
        </button>
        <button type="submit" className="btn alt" name="answer" value="decline">
          {invite.no}
        </button>
      </form>
    ),
  });
}
