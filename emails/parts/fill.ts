import { messagePieces, type Piece } from '../../locales/format.ts';
import type { Language } from '../../locales/locales.ts';
import { oneLine } from '../../program/oneLine.ts';

/** What stands in the braces of a message, by name. A message can count with a number. */
export type Values = Readonly<Record<string, string | number>>;

/**
 * A name that mail programs do not turn into a link. Anybody can type an address of a website as a name and
 * anybody's address as the reader's, so that our letter would carry their advertisement.
 */
function withoutAddresses(text: string): string {
  return text.replaceAll('://', ': //').replace(/(?<=[\p{L}\p{N}])\.(?=\p{L}{2})/gu, '. ');
}

/** A message cut into its own words and what is filled in. Throws when a value is missing: we forgot it. */
export function pieces(message: string, values: Values, language: Language): Piece[] {
  const clean = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === 'number' ? value : withoutAddresses(oneLine(value)),
  ]);
  const found = messagePieces(message, Object.fromEntries(clean), language);
  const missing = found.find(({ kind }) => kind === 'missing');
  if (missing) throw new Error(`No value for ${missing.text} in an email`);
  return found;
}

/** A message with its values filled in, as one line of plain text: for subjects. */
export function fill(message: string, values: Values, language: Language): string {
  const texts = pieces(message, values, language).map(({ text }) => text);
  return oneLine(texts.join(''));
}
