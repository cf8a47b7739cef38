/** A text as it is searched, and where in the text as written each of its characters stands. */
export interface PlainText {
  plain: string;
  /** For each character of `plain`, where the character it was made of begins. */
  starts: readonly number[];
  ends: readonly number[];
}

/** Nobody sees these: marks of direction, joiners, fillers. They may stand in the middle of an address. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}|\p{Cf}/u;

/** The value of a digit of any script: each script has its ten in a row, and nought is where the row begins. */
function westernDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String(code - zero);
}

/** One character as it is searched: full-width, styled and circled ones are plain, digits of any script western. */
function plainCharacter(character: string): string {
  if (character <= '\u007e') return character;
  if (UNSEEN.test(character)) return '';
  if (/\p{Nd}/u.test(character)) return westernDigit(character);
  // Ideographic and Arabic stops are written where an address has a dot.
  return character.normalize('NFKC').replace(/[‐‑‒–—―−]/gu, '-');
}

/** A text as it is searched for contacts and names. Nothing is lost: every find leads back to what was written. */
export function toPlainText(text: string): PlainText {
  let plain = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const character of text) {
    const searched = plainCharacter(character);
    for (let unit = 0; unit < searched.length; unit += 1) {
      starts.push(at);
      ends.push(at + character.length);
    }
    plain += searched;
    at += character.length;
  }
  return { plain, starts, ends };
}
