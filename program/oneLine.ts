// Control characters and marks that turn the direction of what follows: they could forge a letter or a header.
const FORBIDDEN = /[\p{Cc}\u200E\u200F\u061C\u2028\u2029\u202A-\u202E\u2066-\u2069]+/gu;

// Any space is a plain one, unless no line may break at it: French sets one of those, alone, before some signs.
const PLAIN = /\s{2,}|[^\S\u00A0\u202F]/g;

/** Text from people as one line: no line breaks, no control characters, nothing that turns the direction. */
export function oneLine(text: string): string {
  return text.replace(FORBIDDEN, ' ').replace(PLAIN, ' ').trim();
}
