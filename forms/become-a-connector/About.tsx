import { messagesFor } from '../../locales/messages.ts';
import type { Reader } from '../pages/page.ts';

/** What a connector gives, and never does. */
export function About({ language, settings }: Reader) {
  const { becomeAConnector: words } = messagesFor(language, settings?.country);
  return (
    <>
      <h2>{words.whatTitle}</h2>
      <ol className="tiles">
        {words.what.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ol>
      <h2>{words.neverTitle}</h2>
      <ul>
        {words.never.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  );
}
