import type { Language } from '../../locales/locales.ts';
import { messagesFor } from '../../locales/messages.ts';
import { Notice } from './Notice.tsx';

/** One answer to mend: what to say, and the id of the control that the summary leads to. */
export interface FieldError {
  id: string;
  text: string;
}

/** Everything to mend in a form, on top of the page, each a link to its control. */
export function ErrorSummary({ language, errors }: { language: Language; errors: readonly FieldError[] }) {
  return (
    <Notice id="error-summary" title={messagesFor(language).forms.errorTitle}>
      <ul>
        {errors.map(({ id, text }) => (
          <li key={id}>
            <a href={`#${id}`}>{text}</a>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
