/** A piece of a text that staff wrote: words, what stands in braces, or a brace that nothing closes or opens. */
export type Token =
  | { kind: 'words'; text: string }
  | { kind: 'placeholder'; text: string; name: string }
  | { kind: 'brace'; text: string };

/** A text cut at its braces, with nothing lost: the texts of all tokens together are the text again. */
export function tokensOf(text: string): Token[] {
  return text
    .split(/(\{[^{}]*\}|[{}])/)
    .filter((piece) => piece !== '')
    .map((piece): Token => {
      if (piece === '{' || piece === '}') return { kind: 'brace', text: piece };
      if (piece.startsWith('{') && piece.endsWith('}'))
        return { kind: 'placeholder', text: piece, name: piece.slice(1, -1) };
      return { kind: 'words', text: piece };
    });
}

/** A text without the invisible marks that come along with a paste and turn the direction of what follows. */
export function withoutMarks(text: string): string {
  return text.normalize('NFC').replace(/[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/g, '');
}
