import type { Language } from '../../locales/locales.ts';
import { messagesFor } from '../../locales/messages.ts';

/** The way to the page that prepares one of the two for their coffee. */
export function PrepareLink({ href, language }: { href: string; language: Language }) {
  return (
    <p>
      <a href={href}>{messagesFor(language).prepare.link}</a>
    </p>
  );
}
