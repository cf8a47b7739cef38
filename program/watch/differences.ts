import { align } from './align.ts';
import { tokensOf } from './tokens.ts';

/** A piece of a text, and whether the other text has it too. */
export interface Piece {
  text: string;
  isOther: boolean;
}

/** A text in pieces: each word, with what stands before it. */
function pieces(text: string, isOther: (index: number) => boolean): Piece[] {
  const tokens = tokensOf(text);
  const found: Piece[] = [];
  const add = (piece: string, other: boolean) => {
    const last = found.at(-1);
    if (last?.isOther === other) last.text += piece;
    else if (piece !== '') found.push({ text: piece, isOther: other });
  };
  let end = 0;
  for (const [index, { from, to }] of tokens.entries()) {
    const isGap = isOther(index) && isOther(index - 1);
    add(text.slice(end, from), isGap);
    add(text.slice(from, to), isOther(index));
    end = to;
  }
  add(text.slice(end), false);
  return found;
}

/** Two texts in pieces, with the words marked that only one of them has. */
export function differences(before: string, now: string): { before: Piece[]; now: Piece[] } {
  const words = (text: string) => tokensOf(text).map((token) => token.text);
  const pairs = align(words(before), words(now), () => 1);
  const [kept, stayed] = [new Set(pairs.map(([one]) => one)), new Set(pairs.map(([, other]) => other))];
  return {
    before: pieces(before, (index) => index >= 0 && !kept.has(index)),
    now: pieces(now, (index) => index >= 0 && !stayed.has(index)),
  };
}
