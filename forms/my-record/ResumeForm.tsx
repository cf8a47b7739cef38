import { messagesFor } from '../../locales/messages.ts';
import type { LinkReader } from '../pages/page.ts';

/** The button that ends one's own pause. */
export function ResumeForm({ reader: { language, action } }: { reader: LinkReader }) {
  const { note, send } = messagesFor(language).myRecord.resume;
  return (
    <form method="post" action={action}>
      <p>{note}</p>
      <button type="submit" className="btn" name="action" value="resume">
        {send}
      </button>
    </form>
  );
}
