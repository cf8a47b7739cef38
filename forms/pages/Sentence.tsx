import type { CountryCode } from '../../countries/countries.ts';
import { hoursInWords } from '../../locales/dates.ts';
import { messagePieces, type Values } from '../../locales/format.ts';
import { contactOf } from '../../program/content/settings.ts';
import { telephoneLink } from '../../program/telephoneLink.ts';
import type { Reader } from './page.ts';

/** The links that a text may hold: how staff are reached. Both keep their direction in Arabic. */
const LINKS: Readonly<Record<string, (address: string, country?: CountryCode) => string>> = {
  phone: telephoneLink,
  email: (address) => `mailto:${address}`,
};

function Value({ name, text, country }: { name: string; text: string; country?: CountryCode | undefined }) {
  const link = LINKS[name];
  return link ? (
    <a href={link(text, country)} dir="ltr">
      {text}
    </a>
  ) : (
    <bdi>{text}</bdi>
  );
}

/** How a person is reached, and who it is. */
function valuesOf(settings: NonNullable<Reader['settings']>, language: Reader['language']): Values {
  const { phone, email, coordinator } = contactOf(settings);
  const { name, hours } = coordinator ?? {};
  return {
    ...{ phone, email },
    ...(name && { coordinator: name }),
    ...(hours && { hours: hoursInWords(hours, language, settings.country) }),
  };
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
  const contact = settings && valuesOf(settings, language);
  const pieces = messagePieces(text, { ...contact, ...values }, language);
  if (pieces.some((piece) => piece.kind !== 'words' && (piece.kind === 'missing' || piece.text === '')))
    return null;
  return (
    <p className={className}>
      {pieces.map(({ name, text }, place) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a sentence have no other name and never move
        name === undefined ? text : <Value key={place} name={name} text={text} country={settings?.country} />,
      )}
    </p>
  );
}
