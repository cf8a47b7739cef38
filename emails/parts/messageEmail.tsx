import type { ReactNode } from 'react';
import { piecesOf, withoutLanguage } from '../../program/messages/text.ts';
import { tokensOf } from '../../program/wording/tokens.ts';
import type { LetterSource, WrittenMessage } from '../source/letterSource.ts';
import type { Voice } from './defineLetter.tsx';
import { asMessage } from './reworded.ts';
import { Say } from './Say.tsx';
import { STYLE } from './style.ts';

interface MessageData extends WrittenMessage {
  record: string;
  /** A page of the site in the reader's language, by its path. */
  page(path: string): string;
}

/** What the letters have in common that staff write themselves. */
export const messageLetter = {
  // To participants and connectors alike: what is said of them in the foot stands in the letter.
  reader: 'participant',
  read: async (source: LetterSource) => ({
    ...(await source.message()),
    record: (await source.link('my-record')).url,
    page: (path: string) => source.page(path).url,
  }),
  said: ({ subject, isTest }: MessageData) => ({
    subject: asMessage(isTest ? `Test: ${subject}` : subject),
    heading: asMessage(subject),
  }),
  body: messageEmail,
} as const;

/** Words of staff; a link where they name the reader's record. */
function Words({ text, record, recordWords }: { text: string; record: string; recordWords: string }) {
  return tokensOf(text).map((token, place) => {
    if (token.kind === 'placeholder' && token.name === 'record')
      return (
        // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a sentence have no other name and never move
        <a key={place} href={record} style={STYLE.address} className="address words">
          {recordWords}
        </a>
      );
    const said = token.kind === 'placeholder' ? token.text : asMessage(token.text);
    // biome-ignore lint/suspicious/noArrayIndexKey: as above
    return <Say key={place} text={said} />;
  });
}

/** The body of a letter that staff wrote: paragraphs, and links as words. Whatever else they typed stays text. */
function messageEmail({ paragraphs, record, page }: MessageData, { messages }: Voice): ReactNode {
  const recordWords = messages.emails.frame.ownRecord;
  return paragraphs.map((paragraph) => (
    <p key={paragraph} style={STYLE.text} className="ink">
      {piecesOf(paragraph).map((piece, place) =>
        piece.kind === 'link' ? (
          <a
            // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a paragraph never move
            key={place}
            href={piece.href.startsWith('/') ? page(withoutLanguage(piece.href)) : piece.href}
            style={STYLE.address}
            className="address words"
          >
            {piece.text}
          </a>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: as above
          <Words key={place} text={piece.text} record={record} recordWords={recordWords} />
        ),
      )}
    </p>
  ));
}
