import { IntlMessageFormat } from 'intl-messageformat';
import { type Language, LOCALES } from './locales.ts';

/** What stands in the braces of a message, by name. */
export type Values = Readonly<Record<string, string | number>>;

/** A piece of a message: its own words, a value that was filled in, or a name in braces for which there was none. */
export class Piece {
  readonly kind: 'words' | 'value' | 'missing';
  readonly text: string;
  constructor(kind: Piece['kind'], text: string) {
    this.kind = kind;
    this.text = text;
  }
}

/** Reading a message costs more than filling it, and a build fills each a thousand times. */
const formats = new Map<string, IntlMessageFormat>();

function formatOf(message: string, language: Language): IntlMessageFormat {
  const key = `${language} ${message}`;
  const format =
    formats.get(key) ??
    new IntlMessageFormat(message, LOCALES[language].language.intl, undefined, { ignoreTag: true });
  formats.set(key, format);
  return format;
}

/** Names that stand in braces, and may be among the words of a plural: a value too many does no harm. */
const namesIn = (message: string) => [...message.matchAll(/\{\s*(\w+)/g)].map(([, name = '']) => name);

/** A text is kept apart from the words around it. A number is left to the message, which may count with it. */
function pieceOf(name: string, value: string | number | undefined): Piece | number {
  if (value === undefined) return new Piece('missing', `{${name}}`);
  return typeof value === 'string' ? new Piece('value', value) : value;
}

/**
 * A message (ICU MessageFormat) in pieces, for what links or marks its values. Throws when the message cannot be read,
 * or when a number by which it chooses its words is missing.
 */
export function messagePieces(message: string, values: Values, language: Language): Piece[] {
  const pieces = Object.fromEntries(namesIn(message).map((name) => [name, pieceOf(name, values[name])]));
  return formatOf(message, language)
    .formatToParts<Piece>(pieces)
    .map(({ value }) => (value instanceof Piece ? value : new Piece('words', String(value))));
}

/** A message with its values filled in. A name without a value stays in its braces. */
export function fillMessage(message: string, values: Values, language: Language): string {
  return messagePieces(message, values, language)
    .map(({ text }) => text)
    .join('');
}
