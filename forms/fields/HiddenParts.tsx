import type { Language } from '../../locales/locales.ts';
import { messagesFor } from '../../locales/messages.ts';

/** What a form sends without being asked: the language of its page, and the trap that people leave empty. */
export function HiddenParts({ language }: { language: Language }) {
  return (
    <>
      <input type="hidden" name="lang" value={language} />
      <div className="trap">
        <label htmlFor="fax">{messagesFor(language).forms.trap}</label>
        <input type="text" id="fax" name="fax" tabIndex={-1} autoComplete="off" />
      </div>
    </>
  );
}
