import { oneLine } from '../../program/oneLine.ts';

/** What stands in the braces of a sentence, by name. */
export type Values = Readonly<Record<string, string>>;

/**
 * A name that mail programs do not turn into a link. Anybody can type an address of a website as a name and
 * anybody's address as the reader's, so that our letter would carry their advertisement.
 */
export function withoutAddresses(text: string): string {
  return text.replaceAll('://', ': //').replace(/(?<=[\p{L}\p{N}])\.(?=\p{L}{2})/gu, '. ');
}

/** A sentence cut into what we wrote and what is filled in. Throws when a value is missing: we forgot it. */
export function pieces(sentence: string, values: Values): { filled: boolean; text: string }[] {
  return sentence.split(/\{(\w+)\}/).map((piece, place) => {
    if (place % 2 === 0) return { filled: false, text: piece };
    const value = values[piece];
    if (value === undefined) throw new Error(`No value for {${piece}} in a letter`);
    return { filled: true, text: withoutAddresses(oneLine(value)) };
  });
}

/** A sentence with its values filled in, as one line of plain text: for subjects. */
export function fill(sentence: string, values: Values): string {
  return oneLine(
    pieces(sentence, values)
      .map(({ text }) => text)
      .join(''),
  );
}
