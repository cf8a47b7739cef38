import { messagesFor } from '../../locales/messages.ts';
import { localizedPath } from '../../program/languages.ts';
import type { LinkReader, Page } from '../pages/page.ts';
import { statePage } from '../pages/statePage.tsx';

export type ConfirmState = 'ask' | 'done' | 'already';

/** Behind the link in the confirmation letter: is this address yours? */
export function confirmPage({ state }: { state: ConfirmState }, reader: LinkReader): Page {
  const { language, action } = reader;
  const t = messagesFor(language).confirm;
  const below = {
    ask: (
      <form method="post" action={action}>
        <button type="submit" className="btn" name="action" value="confirm">
          {t.button}
        </button>
      </form>
    ),
    done: (
      <p>
        <a href={localizedPath('/guides/', language)}>{t.readGuides}</a>
      </p>
    ),
    already: undefined,
  };
  return statePage(reader, t[state], { children: below[state] });
}
