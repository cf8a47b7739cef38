import { messagePieces, type Values } from '../../locales/format.ts';
import { telephoneLink } from '../../program/telephoneLink.ts';
import type { Reader } from './page.ts';

/** The links that a text may hold: how staff are reached. Both keep their direction in Arabic. */
const LINKS: Readonly<Record<string, (address: string) => string>> = {
  phone: telephoneLink,
  email: (address) => `mailto:${address}`,
};

function Value({ name, text }: { name: string; text: string }) {
  const link = LINKS[name];
  return link ? (
    <a href={link(text)} dir="ltr">
      {text}
    </a>
  ) : (
    <bdi>{text}</bdi>
  );
}

interface SentenceProps {
  text: string;
  reader: Reader;
  values?: Values | undefined;
  /** The sentence as a paragraph of this class. */
  className?: string | undefined;
}

/**
 * A sentence as a paragraph, with `{phone}` and `{email}` as links and every other value kept apart from the direction
 * around it. A sentence that has nothing to fill a name with is not shown.
 */
export function Sentence({ text, reader: { language, settings }, values, className }: SentenceProps) {
  const contact = settings && { phone: settings.phone, email: settings.email };
  const pieces = messagePieces(text, { ...contact, ...values }, language);
  if (pieces.some((piece) => piece.kind !== 'words' && (piece.kind === 'missing' || piece.text === '')))
    return null;
  return (
    <p className={className}>
      {pieces.map(({ name, text }, place) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a sentence have no other name and never move
        name === undefined ? text : <Value key={place} name={name} text={text} />,
      )}
    </p>
  );
}
