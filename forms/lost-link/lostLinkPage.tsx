import { messagesFor } from '../../locales/messages.ts';
import { Fields } from '../fields/Fields.tsx';
import { EMPTY_FORM, errorsOf, type FilledForm } from '../fields/filledForm.ts';
import type { LinkReader, Page } from '../pages/page.ts';
import { statePage } from '../pages/statePage.tsx';
import { EMAIL } from '../person.ts';

export type LostLinkView =
  /** Ours, and too old. */
  | { state: 'expired' }
  /** Not ours, or a part is missing: the address says whose it may have been. */
  | { state: 'invalid'; filled?: FilledForm | undefined }
  /** Said to everybody, whether we know the address or not. */
  | { state: 'sent' };

/** Behind a link that does not hold: what may be wrong with it, and a button that sends a new one. */
export function lostLinkPage(view: LostLinkView, reader: LinkReader): Page {
  const { language, action } = reader;
  const { person: ending, renew, find, ...states } = messagesFor(language).links;
  const filled = (view.state === 'invalid' && view.filled) || EMPTY_FORM;
  const form = {
    expired: (
      <form method="post" action={action} className="acts">
        <button type="submit" className="btn" name="action" value="renew">
          {renew}
        </button>
      </form>
    ),
    invalid: (
      <form method="post" action={action} noValidate>
        <Fields form="my-record" questions={[EMAIL]} language={language} filled={filled} />
        <button type="submit" className="btn" name="action" value="find">
          {find}
        </button>
      </form>
    ),
    sent: undefined,
  };
  return statePage(reader, states[view.state], {
    ending,
    errors: errorsOf('my-record', [EMAIL], filled.issues, language),
    children: form[view.state],
  });
}
