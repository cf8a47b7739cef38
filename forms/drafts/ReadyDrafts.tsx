import { type Language, LOCALES } from '../../locales/locales.ts';
import { messagesFor } from '../../locales/messages.ts';
import type { LinkReader } from '../pages/page.ts';
import type { DraftedPerson } from './draftedPerson.ts';

interface Props {
  reader: LinkReader;
  people: readonly (DraftedPerson & { text: string; link: string; hasAddress: boolean })[];
  language: Language;
}

/** The introductions that a connector can send: each opens in their own mail program, or is copied. */
export function ReadyDrafts({ reader, people, language }: Props) {
  const { drafts: t } = messagesFor(reader.language);
  return people.map(({ key, name, work, text, link, hasAddress }) => (
    <section key={key}>
      <h2>
        <bdi>{name || work}</bdi>
      </h2>
      {name && (
        <p>
          <bdi>{work}</bdi>
        </p>
      )}
      <p>
        <a className="btn" href={link}>
          {t.open}
        </a>
      </p>
      {!hasAddress && <p className="hint">{t.noAddress}</p>}
      <details>
        <summary>{t.copy}</summary>
        <p className="note written" lang={language} dir={LOCALES[language].language.direction}>
          {text}
        </p>
      </details>
    </section>
  ));
}
