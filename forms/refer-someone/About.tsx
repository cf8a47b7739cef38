import { fillMessage } from '../../locales/format.ts';
import { messagesFor } from '../../locales/messages.ts';
import { placeOf } from '../formPage.tsx';
import type { Reader } from '../pages/page.ts';

/** Who may refer a person, and whom. */
export function About(reader: Reader) {
  const { partners } = messagesFor(reader.language);
  return (
    <>
      <h2>{partners.whoTitle}</h2>
      <p>{partners.who}</p>
      <h2>{partners.criteriaTitle}</h2>
      <ol className="tiles">
        {partners.criteria.map((criterion) => (
          <li key={criterion}>{fillMessage(criterion, placeOf(reader), reader.language)}</li>
        ))}
      </ol>
    </>
  );
}
