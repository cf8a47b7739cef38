import { messagesFor } from '../../locales/messages.ts';
import type { LinkReader } from '../pages/page.ts';
import { Sentence } from '../pages/Sentence.tsx';

/** What a form that takes words back sends. */
export const TAKE_WORDS_BACK = 'take-words-back';

/** What a participant lets connectors read: the key of the match, the words, and whose page they stand on. */
export type KindWordsKept = readonly { key: string; text: string; connector: string }[];

/** The words that connectors may read, each with the way to take them back. */
export function KindWords({ words, reader }: { words: KindWordsKept; reader: LinkReader }) {
  const { kindWords: t } = messagesFor(reader.language).myRecord;
  if (words.length === 0) return null;
  return (
    <>
      <h2>{t.title}</h2>
      <p>{t.note}</p>
      {words.map(({ key, text, connector }) => (
        <form method="post" action={reader.action} key={key}>
          <Sentence text={t.to} values={{ connector }} reader={reader} />
          <blockquote dir="auto">{text}</blockquote>
          <input type="hidden" name="words" value={key} />
          <button type="submit" className="btn alt" name="action" value={TAKE_WORDS_BACK}>
            {t.back}
          </button>
        </form>
      ))}
    </>
  );
}
