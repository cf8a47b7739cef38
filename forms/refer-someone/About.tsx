import { messagesFor } from '../../locales/messages.ts';
import { Criteria } from '../learn-more/Criteria.tsx';
import type { Reader } from '../pages/page.ts';

/** Who may refer a person, and whom. */
export function About(reader: Reader) {
  const { partners } = messagesFor(reader.language, reader.settings?.country);
  return (
    <>
      <h2>{partners.whoTitle}</h2>
      <p>{partners.who}</p>
      <h2>{partners.criteriaTitle}</h2>
      <Criteria ours={partners.criteria} reader={reader} areTiles />
    </>
  );
}
