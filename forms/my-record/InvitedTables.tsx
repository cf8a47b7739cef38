import type { Span } from '../../locales/dates.ts';
import { messagesFor } from '../../locales/messages.ts';
import type { LinkReader } from '../pages/page.ts';
import { Sentence } from '../pages/Sentence.tsx';

/** Tables for several people to which a participant is invited, or at which they wait for a place. */
export type InvitedTo = readonly { state: 'invited' | 'waiting'; span: Span; zone: string }[];

/** What a participant has to know of such tables: when they are, and where the answer is given. */
export function InvitedTables({ tables, reader }: { tables: InvitedTo; reader: LinkReader }) {
  const { table: t } = messagesFor(reader.language);
  if (tables.length === 0) return null;
  return (
    <section className="card">
      <h2>{t.way.with}</h2>
      {tables.map(({ state, span, zone }) => (
        <Sentence
          key={span.from.toISOString()}
          text={t.way[state]}
          values={{ when: reader.spanInWords(span, zone) }}
          reader={reader}
        />
      ))}
    </section>
  );
}
