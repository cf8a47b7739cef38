import { type Language, LOCALES } from '../../locales/locales.ts';
import { messagesFor } from '../../locales/messages.ts';
import { Fields } from '../fields/Fields.tsx';
import type { FilledForm } from '../fields/filledForm.ts';
import type { LinkReader } from '../pages/page.ts';
import type { DraftedPerson } from './draftedPerson.ts';
import { DRAFT_TEXT } from './questions.ts';

interface Props {
  reader: LinkReader;
  people: readonly DraftedPerson[];
  /** The whole email to the first of them, and its language. */
  whole: string;
  language: Language;
  filled: FilledForm;
  mayRefuse: boolean;
}

/** What an introduction says of a participant: to read, to change, to agree to or not. */
export function ApproveForm({ reader, people, whole, language, filled, mayRefuse }: Props) {
  const { drafts: t } = messagesFor(reader.language);
  return (
    <>
      <h2>{t.toWhom}</h2>
      <ul>
        {people.map(({ key, name, work }) => (
          <li key={key}>
            {name && (
              <>
                <bdi>{name}</bdi> ·{' '}
              </>
            )}
            <bdi>{work}</bdi>
          </li>
        ))}
      </ul>
      <form method="post" action={reader.action} noValidate>
        <Fields form="drafts" questions={[DRAFT_TEXT]} language={reader.language} filled={filled} />
        <details>
          <summary>{t.wholeTitle}</summary>
          <p className="note written" lang={language} dir={LOCALES[language].language.direction}>
            {whole}
          </p>
        </details>
        <p className="acts">
          <button type="submit" className="btn" name="action" value="approve">
            {t.approve}
          </button>
          {mayRefuse && (
            <button type="submit" className="btn alt" name="action" value="refuse">
              {t.refuse}
            </button>
          )}
        </p>
      </form>
    </>
  );
}
