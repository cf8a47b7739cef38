import { messagesFor } from '../../locales/messages.ts';
import { localizedPath } from '../../program/languages.ts';
import type { LinkReader, Page } from '../pages/page.ts';
import { statePage } from '../pages/statePage.tsx';

export type ConfirmState = 'ask' | 'done' | 'already';

/** Whether an address is confirmed; or whether a new one is, and which. */
export type ConfirmView =
  | { state: ConfirmState }
  | { state: 'new-ask' | 'new-done' | 'new-taken'; address: string };

/** The one button: this address is mine. */
function ConfirmForm({ action, button }: { action: string; button: string }) {
  return (
    <form method="post" action={action}>
      <button type="submit" className="btn" name="action" value="confirm">
        {button}
      </button>
    </form>
  );
}

/** Behind the link in a letter that has an address confirmed: that of a sign-up, or a new one. */
export function confirmPage(view: ConfirmView, reader: LinkReader): Page {
  const { language, action } = reader;
  const { confirm: t, links } = messagesFor(language);
  const { newAddress } = t;
  switch (view.state) {
    case 'ask':
      return statePage(reader, t.ask, { children: <ConfirmForm action={action} button={t.button} /> });
    case 'done':
      return statePage(reader, t.done, {
        children: (
          <p>
            <a href={localizedPath('/guides/', language)}>{t.readGuides}</a>
          </p>
        ),
      });
    case 'already':
      return statePage(reader, t.already);
    case 'new-ask':
      return statePage(reader, newAddress.ask, {
        values: { address: view.address },
        children: <ConfirmForm action={action} button={newAddress.button} />,
        ending: links.person,
      });
    case 'new-done':
      return statePage(reader, newAddress.done, {
        values: { address: view.address },
        ending: links.person,
      });
    case 'new-taken':
      return statePage(reader, newAddress.taken, { values: { address: view.address } });
  }
}
