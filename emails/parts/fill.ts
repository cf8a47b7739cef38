/** What stands in the braces of a sentence, by name. */
export type Values = Readonly<Record<string, string>>;

// Control characters and marks that turn the direction of what follows: they could forge a letter or a header.
const FORBIDDEN = /[\p{Cc}\u200E\u200F\u061C\u2028\u2029\u202A-\u202E\u2066-\u2069]+/gu;

/** Text from people as one line: no line breaks, no control characters, nothing that turns the direction. */
export function oneLine(text: string): string {
  return text.replace(FORBIDDEN, ' ').replace(/\s+/g, ' ').trim();
}

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
