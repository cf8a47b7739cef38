import { type Language, LOCALES } from '../../locales/locales.ts';
import { type Messages, messagesFor } from '../../locales/messages.ts';
import type { LinkReader, Page } from '../pages/page.ts';
import { statePage } from '../pages/statePage.tsx';

/** Where the letters of a demonstration are read; a token follows. */
export const EMAILS_PATH = '/demonstration/emails/';

/** A letter as it would have gone out. */
export interface KeptEmail {
  id: string;
  language: Language;
  subject: string;
  text: string;
  /** When it would have. */
  at: Date;
}

export interface EmailsView {
  state: 'some' | 'none';
  address: string;
  emails: readonly KeptEmail[];
}

const LINK = /(https?:\/\/[^\s<>]+)/;

/** The part of an address by which it is known, and which nobody reads. */
const TOKEN = /[^/]{40,}$/;

/** A line with its addresses as links. */
const linked = (line: string) =>
  line.split(LINK).map((piece, place) =>
    LINK.test(piece) ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a line have no other name and never move
      <a key={place} href={piece} dir="ltr">
        {piece.replace(TOKEN, '…')}
      </a>
    ) : (
      piece
    ),
  );

function Email({ email, reader }: { email: KeptEmail; reader: LinkReader }) {
  const { direction } = LOCALES[email.language].language;
  return (
    <article lang={email.language} dir={direction}>
      <h2>{email.subject}</h2>
      <p lang={reader.language}>{reader.dayInWords(email.at)}</p>
      {email.text
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a text have no other name and never move
          <p key={place}>{linked(line)}</p>
        ))}
    </article>
  );
}

/** The sentences of the page. */
export const emailsText = (state: EmailsView['state'], { demonstration: { emails } }: Messages) => ({
  title: state === 'none' ? emails.noneTitle : emails.title,
  text: state === 'none' ? [emails.none] : [emails.lead],
});

/** What a demonstration would have written to an address, newest first. */
export function emailsPage({ state, address, emails }: EmailsView, reader: LinkReader): Page {
  return statePage(reader, emailsText(state, messagesFor(reader.language)), {
    values: { address },
    ending: messagesFor(reader.language).links.person,
    children: emails.map((email) => <Email key={email.id} email={email} reader={reader} />),
  });
}
